package org.nsspathway.routing;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.filtertest.FilterTest;
import org.nsspathway.filtertest.FilterTestAssessment;
import org.nsspathway.filtertest.FilterTestState;
import org.nsspathway.filtertest.TestList;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/** How the filter function tests of one person stand; looked at only when something asks for them. */
final class FilterTests {
    private final Vocabulary vocabulary;
    private final Evaluation rules;
    private final Supplier<List<FilterTestAssessment>> assessed;

    FilterTests(CriteriaCatalogue catalogue, Evaluation rules) {
        this.vocabulary = catalogue.vocabulary();
        this.rules = rules;
        this.assessed = Suppliers.memoize(() -> catalogue.filterTests().assess(rules.presentation(), rules.reading()));
    }

    List<FilterTestAssessment> all() {
        return assessed.get();
    }

    private Stream<FilterTestAssessment> core() {
        return all().stream().filter(each -> each.test().list() == TestList.CORE);
    }

    boolean outstanding() {
        return core().anyMatch(each -> each.state().isOutstanding());
    }

    /** Whether a result, or any where none is named, lies beyond its limit, be the test as a whole done or not. */
    boolean abnormal(String test) {
        return all().stream()
                .filter(each -> test.isEmpty() || each.test().test().equals(test))
                .anyMatch(each -> each.abnormal() == Verdict.MET || partlyAbnormal(each.test()));
    }

    private boolean partlyAbnormal(FilterTest test) {
        return test.firesIn().isEmpty()
                && test.abnormalWhen()
                        .filter(condition -> rules.read(condition).verdict() == Verdict.MET)
                        .isPresent();
    }

    /** What to order: what is missing, out of date or not returned, and not ordered for another reason. */
    List<ActionSubject> toOrder(Set<String> orderedAnyway) {
        return core().filter(each -> each.state().isToBeArranged())
                .filter(each -> !orderedAnyway.contains(each.test().test()))
                .map(each -> ActionSubject.of(named(each), each.test().test()))
                .toList();
    }

    /** Tests on which sex or organs decide that are not recorded. */
    List<ActionSubject> undecided() {
        return core().filter(each -> each.state() == FilterTestState.NEEDS_SEX_OR_ORGANS)
                .map(each -> ActionSubject.of(
                        vocabulary.fact(each.test().test()).orElseThrow().label(),
                        each.test().test()))
                .toList();
    }

    private String named(FilterTestAssessment each) {
        String label = vocabulary
                .fact(each.test().test())
                .map(Fact::label)
                .orElse(each.test().test());
        return each.state() == FilterTestState.MISSING
                ? label
                : label + " (" + each.state().inWords() + ")";
    }
}
