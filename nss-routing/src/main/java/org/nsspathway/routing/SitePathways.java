package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.ConditionResult;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * The site pathways that fit, counted as national referral types: rules for a site that are met, and imaging that
 * names one. Two types that rest on the same evidence are one pathway with two doors. The order in which facts and
 * rules come plays no part.
 */
final class SitePathways {
    private static final String CANCER_SITE = "cancer_site";
    static final String NAMED_BY_IMAGING = "imaging_suggests_cancer_site";

    private static final Comparator<SiteEvidence> MORE_SPECIFIC = Comparator.comparingInt(SiteEvidence::depth)
            .reversed()
            .thenComparing(SiteEvidence::strong, Comparator.reverseOrder())
            .thenComparing(each -> each.type().code());
    private static final Comparator<List<SiteEvidence>> LEADING = Comparator.comparing(
                    (List<SiteEvidence> each) -> each.stream().anyMatch(SiteEvidence::strong),
                    Comparator.reverseOrder())
            .thenComparing(
                    each -> each.stream()
                            .mapToInt(part -> part.rules().size())
                            .max()
                            .orElse(0),
                    Comparator.reverseOrder())
            .thenComparing(
                    each -> each.stream().mapToInt(SiteEvidence::depth).max().orElse(0), Comparator.reverseOrder())
            .thenComparing(each -> each.get(0).type().code());

    private final ImmutableList<SitePathway> pathways;
    private final boolean unmapped;
    private final boolean open;

    private SitePathways(List<SitePathway> pathways, boolean unmapped, boolean open) {
        this.pathways = ImmutableList.copyOf(pathways);
        this.unmapped = unmapped;
        this.open = open;
    }

    /** The leading pathway first. */
    List<SitePathway> pathways() {
        return pathways;
    }

    /** Whether a report names a site that has no type. */
    boolean unmapped() {
        return unmapped;
    }

    /** Whether exactly one fits: unknown while rules for a site are, or none was read. */
    Verdict exactlyOne() {
        return pathways.isEmpty() && open ? Verdict.UNKNOWN : Verdict.of(pathways.size() == 1);
    }

    boolean has(String code) {
        return pathways.stream()
                .anyMatch(each -> each.leading().code().equals(code)
                        || each.otherDoors().stream()
                                .anyMatch(door -> door.code().equals(code)));
    }

    /** Counts them for one person. */
    static final class Count {
        private final Vocabulary vocabulary;
        private final Map<String, ReferralType> typeOfSite = new LinkedHashMap<>();

        Count(RoutingPolicy policy, Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            policy.referralTypes().forEach(type -> typeOfSite.put(type.site(), type));
        }

        SitePathways of(PersonFacts person, RuledResults results, Verdicts verdicts, boolean child) {
            Map<String, SiteEvidence> byCode = new LinkedHashMap<>();
            boolean open = false;
            boolean asked = false;
            for (int i = 0; i < results.size(); i++) {
                if (results.role(i).outcome().outcome().equals(RuleOutcome.SITE)) {
                    CriterionResult result = results.result(i);
                    Verdict verdict = verdicts.of(result);
                    asked = true;
                    open |= verdict == Verdict.UNKNOWN;
                    if (verdict == Verdict.MET) {
                        evidence(byCode, type(site(result), child)).add(result);
                    }
                }
            }
            boolean unmapped = false;
            if (vocabulary.fact(NAMED_BY_IMAGING).isPresent()) {
                Condition named = new Condition.Present(NAMED_BY_IMAGING);
                if (verdicts.of(person.read(named)) == Verdict.MET) {
                    unmapped = !image(person, verdicts, byCode, child);
                }
            }
            return new SitePathways(joined(byCode.values().stream().toList()), unmapped, open || !asked);
        }

        private boolean image(PersonFacts person, Verdicts verdicts, Map<String, SiteEvidence> byCode, boolean child) {
            boolean mapped = false;
            for (String site : typeOfSite.keySet()) {
                ConditionResult named = person.read(new Condition.HasCode(NAMED_BY_IMAGING, site));
                if (verdicts.of(named) == Verdict.MET) {
                    evidence(byCode, type(site, child)).add(named.explanation());
                    mapped = true;
                }
            }
            return mapped;
        }

        private SiteEvidence evidence(Map<String, SiteEvidence> byCode, ReferralType type) {
            SiteEvidence own = byCode.getOrDefault(type.code(), new SiteEvidence(type, vocabulary));
            byCode.put(type.code(), own);
            return own;
        }

        private static String site(CriterionResult result) {
            return site(result.criterion());
        }

        private static String site(Criterion rule) {
            return rule.furtherColumns().getOrDefault(CANCER_SITE, "");
        }

        /** The referral type of one rule for somebody who is no child. */
        ReferralType type(Criterion rule) {
            return type(site(rule), false);
        }

        /** The referral type of one rule. */
        ReferralType type(CriterionResult result, boolean child) {
            return type(site(result), child);
        }

        /** A rule of a set that names no site the table knows is a pathway of its own: what it names. */
        private ReferralType type(String site, boolean child) {
            ReferralType children = typeOfSite.get(ReferralType.CHILD);
            ReferralType found = typeOfSite.get(site);
            if (child && children != null) {
                return found != null && found.code().equals(children.code()) ? found : children;
            }
            if (found != null) {
                return found;
            }
            ReferralType other = typeOfSite.get("other");
            return other == null ? new ReferralType(site, "", site.replace('_', ' ')) : other;
        }
    }

    private static List<SitePathway> joined(List<SiteEvidence> types) {
        List<List<SiteEvidence>> groups = new ArrayList<>();
        for (SiteEvidence type : types) {
            List<SiteEvidence> own = new ArrayList<>(List.of(type));
            List<List<SiteEvidence>> apart = new ArrayList<>();
            for (List<SiteEvidence> group : groups) {
                if (group.stream().anyMatch(type::shares)) {
                    own.addAll(group);
                } else {
                    apart.add(group);
                }
            }
            apart.add(own);
            groups = apart;
        }
        groups.forEach(group -> group.sort(MORE_SPECIFIC));
        groups.sort(LEADING);
        return groups.stream().map(SitePathways::pathway).toList();
    }

    private static SitePathway pathway(List<SiteEvidence> group) {
        return new SitePathway(
                group.get(0).type(),
                group.stream().skip(1).map(SiteEvidence::type).toList(),
                group.stream().flatMap(each -> each.rules().stream()).sorted().toList());
    }
}
