package org.nsspathway.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Explanation;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.Vocabulary;

/** What one referral type rests on: its rules that are met, and what is recorded for them. */
final class SiteEvidence {
    private static final String DO = "do";

    private final ReferralType type;
    private final Vocabulary vocabulary;
    private final List<String> rules = new ArrayList<>();
    private final Set<List<String>> recorded = new HashSet<>();
    private int depth;
    private boolean strong;

    SiteEvidence(ReferralType type, Vocabulary vocabulary) {
        this.type = type;
        this.vocabulary = vocabulary;
    }

    ReferralType type() {
        return type;
    }

    List<String> rules() {
        return rules;
    }

    /** How specific the most specific fact is: its distance to its widest kind. */
    int depth() {
        return depth;
    }

    /** Whether a rule for it says do. */
    boolean strong() {
        return strong;
    }

    void add(CriterionResult result) {
        rules.add(result.criterion().id());
        strong |= result.criterion().strength().equals(DO);
        add(result.explanation());
    }

    void add(Explanation explanation) {
        explanation.decisive().stream()
                .filter(part -> part.verdict() == Verdict.MET)
                .forEach(part -> part.evidence().forEach(this::add));
    }

    /** What lies in the person, such as age or sex, is no evidence of its own; nor is silence. */
    private void add(Evidence evidence) {
        Fact fact = vocabulary.fact(evidence.fact()).orElse(null);
        boolean told = evidence.origin() == Evidence.Origin.RECORDED || evidence.origin() == Evidence.Origin.DERIVED;
        if (fact == null || !told || fact.kind() == FactKind.DEMOGRAPHIC) {
            return;
        }
        String qualifiers = evidence.value().replaceFirst("^[^:]*", "");
        recorded.add(List.of(
                evidence.fact(),
                qualifiers,
                evidence.date().map(Object::toString).orElse("")));
        depth = Math.max(depth, vocabulary.widerThan(evidence.fact()).size());
    }

    /** Whether everything that one of the two rests on, the other rests on as well. */
    boolean shares(SiteEvidence other) {
        return !recorded.isEmpty()
                && !other.recorded.isEmpty()
                && (recorded.containsAll(other.recorded) || other.recorded.containsAll(recorded));
    }
}
