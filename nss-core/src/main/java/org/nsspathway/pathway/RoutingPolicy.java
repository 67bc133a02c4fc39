package org.nsspathway.pathway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/**
 * An ordered policy over pathways, all of it data. Immutable. The lines that lead to pathways never rise in urgency
 * from top to bottom, so that the first that holds is never less urgent than another that holds; the last always
 * holds, so that there is always an answer; a pathway that may be closed has fall-backs of which the last never is.
 *
 * @since 0.1
 */
public final class RoutingPolicy {
    private final ImmutableMap<String, List<CsvTable.Row>> rows;
    private final ImmutableMap<String, String> sources;
    private final PathwayReader tables;
    private final ImmutableMap<String, Signal> signals;
    private final ImmutableMap<String, PolicyLine> lines;
    private final ImmutableMap<String, PolicyAction> actions;
    private final ImmutableList<Fallback> fallbacks;
    private final ImmutableList<SafetyNetRule> safetyNet;

    private RoutingPolicy(Map<String, List<CsvTable.Row>> rows, Map<String, String> sources) {
        this.rows = ImmutableMap.copyOf(rows);
        this.sources = ImmutableMap.copyOf(sources);
        this.tables = new PathwayReader(rows);
        this.signals = ImmutableMap.copyOf(
                new SignalReader(tables, rows.getOrDefault(RoutingTables.SIGNALS, List.of())).signals());
        LineReader reader = new LineReader(tables, signals.keySet(), rows);
        this.lines = ImmutableMap.copyOf(reader.lines());
        this.actions = ImmutableMap.copyOf(reader.actions());
        this.fallbacks = ImmutableList.copyOf(reader.fallbacks());
        this.safetyNet = ImmutableList.copyOf(reader.safetyNet());
        new PolicyCheck(this, source(RoutingTables.POLICY), source(RoutingTables.FALLBACKS)).check();
    }

    private String source(String table) {
        return sources.getOrDefault(table, table);
    }

    /**
     * Loads and checks a policy.
     *
     * @param tables its tables
     * @return the policy
     * @throws TableException if a table cannot be read, a name is not defined, urgency rises, the last line may fail,
     *     or a closed service would leave somebody without a way on
     */
    public static RoutingPolicy load(RoutingTables tables) {
        ImmutableMap.Builder<String, List<CsvTable.Row>> rows = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> sources = ImmutableMap.builder();
        for (Map.Entry<String, CsvTable> each : tables.read().entrySet()) {
            rows.put(each.getKey(), each.getValue().rows());
            sources.put(each.getKey(), each.getValue().source());
        }
        return new RoutingPolicy(rows.buildOrThrow(), sources.buildOrThrow());
    }

    /**
     * The same policy with some cells of its lines or settings changed. Lines that lead to the most urgent pathways
     * cannot be changed.
     *
     * @param edits the changes
     * @return another policy; this one stays as it is
     * @throws TableException if an edit names what is not there, or makes a policy that cannot be loaded
     */
    public RoutingPolicy edited(List<PolicyEdit> edits) {
        return edits.isEmpty() ? this : new RoutingPolicy(new EditedPolicy(this, rows).apply(edits), sources);
    }

    /**
     * All urgencies.
     *
     * @return the most urgent first
     */
    public List<Urgency> urgencies() {
        return tables.urgencies();
    }

    /**
     * All pathways.
     *
     * @return in the order of their table
     */
    public List<Pathway> pathways() {
        return ImmutableList.copyOf(tables.pathways().values());
    }

    /**
     * What rules are to the router.
     *
     * @return in the order in which they are tried
     */
    public List<RuleOutcome> outcomes() {
        return ImmutableList.copyOf(tables.outcomes());
    }

    /**
     * The national referral types by site.
     *
     * @return in the order of their table
     */
    public List<ReferralType> referralTypes() {
        return tables.referralTypes();
    }

    /**
     * The choices that are left open, with their defaults.
     *
     * @return in the order of their table
     */
    public List<PolicySetting> settings() {
        return ImmutableList.copyOf(tables.settings());
    }

    /**
     * The default of a setting on a day.
     *
     * @param setting its name
     * @param day the day
     * @return empty where there is no such setting or it has no value on that day
     */
    public Optional<String> setting(String setting, LocalDate day) {
        return tables.settings(setting).stream()
                .filter(each -> each.holdsOn(day))
                .map(PolicySetting::value)
                .findFirst();
    }

    /**
     * All signals.
     *
     * @return in the order of their table; a combination stands below what it combines
     */
    public List<Signal> signals() {
        return signals.values().asList();
    }

    Signal signal(String name) {
        Signal found = signals.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no signal '" + name + "' in this policy");
        }
        return found;
    }

    /**
     * All lines.
     *
     * @return in the order in which they are considered
     */
    public List<PolicyLine> lines() {
        return lines.values().asList();
    }

    /**
     * The lines of a kind.
     *
     * @param kind the kind
     * @return in the order in which they are considered
     */
    public List<PolicyLine> lines(PolicyLine.Kind kind) {
        ImmutableList.Builder<PolicyLine> found = ImmutableList.builder();
        for (PolicyLine line : lines.values()) {
            if (line.kind() == kind) {
                found.add(line);
            }
        }
        return found.build();
    }

    /**
     * All actions.
     *
     * @return in the order of their table
     */
    public List<PolicyAction> actions() {
        return actions.values().asList();
    }

    /**
     * All fall-backs.
     *
     * @return in the order in which they are tried
     */
    public List<Fallback> fallbacks() {
        return fallbacks;
    }

    /**
     * The fall-backs of a pathway.
     *
     * @param pathway the pathway
     * @return in the order in which they are tried; empty for a pathway that cannot be closed
     */
    public List<Fallback> fallbacks(Pathway pathway) {
        ImmutableList.Builder<Fallback> found = ImmutableList.builder();
        for (Fallback each : fallbacks) {
            if (each.pathway().equals(pathway)) {
                found.add(each);
            }
        }
        return found.build();
    }

    /**
     * The safety net.
     *
     * @return in the order of its table
     */
    public List<SafetyNetRule> safetyNet() {
        return safetyNet;
    }

    /**
     * The urgency that a word of a rule table means.
     *
     * @param word for example {@code suspected_cancer_pathway}
     * @return the least urgent where no urgency has the word
     */
    public Urgency urgencyOf(String word) {
        List<Urgency> all = urgencies();
        for (Urgency each : all) {
            if (each.words().contains(word)) {
                return each;
            }
        }
        return all.get(all.size() - 1);
    }
}
