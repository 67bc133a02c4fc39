package org.nsspathway.pathway;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/**
 * The tables of a routing policy, by their names:
 *
 * <ul>
 *   <li>{@code urgencies}: the one total order of urgency;
 *   <li>{@code pathways}: where a person may go;
 *   <li>{@code outcomes}: what the recommendation of a rule is to the router;
 *   <li>{@code referral-types}: the national referral type of every cancer site;
 *   <li>{@code settings}: choices that the sources leave open, with their defaults;
 *   <li>{@code signals}: what lines ask for;
 *   <li>{@code policy}: the lines, in order;
 *   <li>{@code actions}: what lines add to do;
 *   <li>{@code fallbacks}: where to turn when a pathway is closed;
 *   <li>{@code safety-net}: when to look again, who owns what, what to look out for, whom to call.
 * </ul>
 *
 * @since 0.1
 */
public final class RoutingTables {
    static final String URGENCIES = "urgencies";
    static final String PATHWAYS = "pathways";
    static final String OUTCOMES = "outcomes";
    static final String REFERRAL_TYPES = "referral-types";
    static final String SETTINGS = "settings";
    static final String SIGNALS = "signals";
    static final String POLICY = "policy";
    static final String ACTIONS = "actions";
    static final String FALLBACKS = "fallbacks";
    static final String SAFETY_NET = "safety-net";

    private static final ImmutableMap<String, List<String>> COLUMNS = ImmutableMap.<String, List<String>>builder()
            .put(URGENCIES, List.of("rank", "id", "label", "words", "source", "confidence"))
            .put(
                    PATHWAYS,
                    List.of(
                            "id",
                            "label",
                            "instruction",
                            "urgency",
                            "clock",
                            "clock_note",
                            "referral_type",
                            "closable",
                            "without_profile",
                            "accepts_from",
                            "min_age",
                            "refers",
                            "place",
                            "meaning",
                            "source",
                            "confidence"))
            .put(
                    OUTCOMES,
                    List.of(
                            "order",
                            "role",
                            "set",
                            "action",
                            "urgency",
                            "direct_access",
                            "destination",
                            "criteria",
                            "outcome",
                            "settled_by_result",
                            "test_within_days",
                            "source",
                            "confidence"))
            .put(REFERRAL_TYPES, List.of("site", "referral_type", "label", "source", "confidence"))
            .put(
                    SETTINGS,
                    List.of("setting", "value", "allowed", "from", "to", "meaning", "argument", "source", "confidence"))
            .put(
                    SIGNALS,
                    List.of("signal", "kind", "of", "is", "criteria", "but_not_in", "verdict", "speaks", "meaning"))
            .put(
                    POLICY,
                    List.of(
                            "order",
                            "id",
                            "kind",
                            "pathway",
                            "state",
                            "when",
                            "beside",
                            "because",
                            "otherwise",
                            "instruction",
                            "destination",
                            "referral_type",
                            "actions",
                            "source",
                            "confidence",
                            "note"))
            .put(ACTIONS, List.of("action", "words", "for_each", "within_days", "by", "owner", "source", "confidence"))
            .put(
                    FALLBACKS,
                    List.of(
                            "pathway",
                            "fallback",
                            "when",
                            "before_place",
                            "referral_type",
                            "because",
                            "source",
                            "confidence"))
            .put(SAFETY_NET, List.of("id", "kind", "when", "days", "words", "source", "confidence"))
            .buildOrThrow();

    private final Function<String, TableSource> tables;

    private RoutingTables(Function<String, TableSource> tables) {
        this.tables = tables;
    }

    /**
     * Tables by their names.
     *
     * @param tables opens the table of a name
     * @return the tables of a policy
     */
    public static RoutingTables named(Function<String, TableSource> tables) {
        return new RoutingTables(tables);
    }

    /**
     * Reads all tables, whole.
     *
     * @return by name
     * @throws TableException if one cannot be read or lacks a column
     */
    Map<String, CsvTable> read() {
        ImmutableMap.Builder<String, CsvTable> read = ImmutableMap.builder();
        for (Map.Entry<String, List<String>> each : COLUMNS.entrySet()) {
            TableSource source = tables.apply(each.getKey());
            CsvTable table = CsvTable.parse(source.name(), source.read());
            table.requireWhole(each.getValue());
            read.put(each.getKey(), table);
        }
        return read.buildOrThrow();
    }
}
