package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nsspathway.pathway.Fallback;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.routing.internal.policy.Applied;

/** Puts the routes that apply, and those that do not, into words with their grounds. */
final class RouteOptions {
    private final Deciding deciding;
    private final RouterContext context;
    private final Standing standing;

    RouteOptions(Deciding deciding, Standing standing) {
        this.deciding = deciding;
        this.context = deciding.context();
        this.standing = standing;
    }

    /** Every pathway that applies once, the first of them first. */
    List<RouteOption> apply() {
        ImmutableList.Builder<RouteOption> options = ImmutableList.builder();
        RouteOption first = null;
        for (Pathway pathway : standing.course().pathways()) {
            Applied applied = standing.course().applies().stream()
                    .filter(each -> each.pathway().equals(pathway))
                    .findFirst()
                    .orElseThrow();
            RouteOption option = option(applied, first == null ? "" : whyNotFirst(applied, first));
            first = first == null ? option : first;
            options.add(option);
        }
        return options.build();
    }

    /** Where the first route leads, without its grounds: to compare one standing with another. */
    String firstInWords() {
        Applied first = standing.course().first();
        String state = standing.course().state(first.pathway());
        String where = destination(first, types(first));
        return first.pathway().label()
                + (where.equals(first.pathway().label()) ? "" : ", " + where)
                + (state.isEmpty() ? "" : " (" + state + ")");
    }

    private RouteOption option(Applied applied, String whyNotFirst) {
        Pathway pathway = applied.pathway();
        PolicyLine line = applied.line();
        Grounds grounds = new Grounds(context, standing).of(line.when());
        boolean own = applied.fallback().isEmpty();
        List<ReferralType> types = types(applied);
        PolicyLine state = state(pathway);
        String instruction = state != null && !state.instruction().isEmpty()
                ? state.instruction()
                : own && !line.instruction().isEmpty() ? line.instruction() : pathway.instruction();
        return new RouteOption.Builder()
                .pathway(pathway)
                .line(line)
                .state(state == null ? "" : state.state())
                .instruction(new ActionPlan(deciding, standing).filled(instruction, state == null ? line : state))
                .destination(destination(applied, types))
                .addAllReferralTypes(types)
                .addAllRules(grounds.rules())
                .addAllFacts(grounds.facts())
                .because(applied.fallback().map(Fallback::because).orElse(line.because()))
                .whyNotFirst(whyNotFirst)
                .insteadOf(applied.fallback().map(Fallback::pathway))
                .build();
    }

    private @Nullable PolicyLine state(Pathway pathway) {
        return standing.course().beside().stream()
                .filter(line -> line.kind() == PolicyLine.Kind.STATE
                        && line.pathway().filter(pathway::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static String destination(Applied applied, List<ReferralType> types) {
        Pathway pathway = applied.pathway();
        if (applied.fallback().isEmpty() && !applied.line().destination().isEmpty()) {
            return applied.line().destination();
        }
        boolean bySite = pathway.referralType().isEmpty() && !types.isEmpty();
        return bySite ? types.get(0).label() : pathway.label();
    }

    /** A type that the pathway has, else those of the sites that fit, else the one that the line or fall-back names. */
    private List<ReferralType> types(Applied applied) {
        Pathway pathway = applied.pathway();
        if (!pathway.referralType().isEmpty()) {
            return List.of(new ReferralType("", pathway.referralType(), pathway.label()));
        }
        if (!pathway.refersForCancer() || pathway.closable()) {
            return List.of();
        }
        List<ReferralType> sites = new ArrayList<>();
        boolean bySite =
                applied.fallback().isPresent() || applied.line().referralType().isEmpty();
        if (bySite) {
            for (SitePathway each : standing.sites().pathways()) {
                sites.add(each.leading());
                sites.addAll(each.otherDoors());
            }
        }
        String named = applied.fallback()
                .map(Fallback::referralType)
                .orElse(applied.line().referralType());
        if (sites.isEmpty() && !named.isEmpty()) {
            sites.add(type(named));
        }
        if (sites.isEmpty()) {
            Map<String, ReferralType> byCode = new TreeMap<>();
            new Grounds(context, standing).of(applied.line().when()).rules().forEach(rule -> {
                ReferralType type = context.sites().type(rule, deciding.isChild());
                byCode.putIfAbsent(type.code(), type);
            });
            sites.addAll(byCode.values());
        }
        return sites;
    }

    private ReferralType type(String code) {
        return context.policy().referralTypes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(new ReferralType("", code, code));
    }

    private String whyNotFirst(Applied applied, RouteOption first) {
        if (first.pathway().urgency().equals(context.policy().urgencies().get(0))) {
            return "for afterwards, because nothing outranks the emergency";
        }
        if (applied.pathway().urgency().compareTo(first.pathway().urgency()) > 0) {
            return "less urgent than what comes first";
        }
        return "as urgent, and the policy puts " + first.pathway().label() + " first";
    }

    /** Every pathway that does not apply, in the order of the table, with what keeps it away. */
    List<RouteNotTaken> doNotApply() {
        return context.policy().pathways().stream()
                .filter(pathway -> standing.course().applies().stream()
                        .noneMatch(each -> each.pathway().equals(pathway)))
                .map(this::notTaken)
                .toList();
    }

    private RouteNotTaken notTaken(Pathway pathway) {
        boolean closed = standing.course().closed().stream()
                .anyMatch(each -> each.line().pathway().filter(pathway::equals).isPresent());
        if (closed) {
            return new RouteNotTaken(pathway, deciding.services().inWords(pathway), true);
        }
        List<PolicyLine> lines = context.policy().lines(PolicyLine.Kind.ROUTE).stream()
                .filter(line -> line.pathway().filter(pathway::equals).isPresent())
                .toList();
        for (PolicyLine line : lines) {
            Grounds grounds = new Grounds(context, standing).of(line.when());
            if (grounds.wouldHoldWithout(line.when()) && !grounds.blocks().isEmpty()) {
                return new RouteNotTaken(pathway, String.join("; ", grounds.blocks()), true);
            }
        }
        String reasons = lines.stream().map(PolicyLine::otherwise).distinct().collect(Collectors.joining("; "));
        return new RouteNotTaken(pathway, reasons, false);
    }

    /** Services that would have been used and are closed, with what stands in. */
    List<ClosedService> closed() {
        ImmutableList.Builder<ClosedService> closed = ImmutableList.builder();
        List<Pathway> said = new ArrayList<>();
        for (Applied each : standing.course().closed()) {
            Pathway pathway = each.line().pathway().orElseThrow();
            if (!said.contains(pathway)) {
                said.add(pathway);
                closed.add(new ClosedService(
                        pathway,
                        pathway.label() + " is " + deciding.services().inWords(pathway) + ": "
                                + each.pathway().label() + " stands in, because "
                                + each.fallback().orElseThrow().because(),
                        each.pathway()));
            }
        }
        return closed.build();
    }
}
