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
import org.nsspathway.filtertest.FilterTestStanding;
import org.nsspathway.filtertest.FilterTestState;
import org.nsspathway.filtertest.TestList;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/** How the filter function tests of one person stand; looked at only when something asks for them. */
final class FilterTests {
    private final Vocabulary vocabulary;
    private final Evaluation rules;
    private final Supplier<List<FilterTestStanding>> assessed;
    private final Supplier<Boolean> outstanding =
            Suppliers.memoize(() -> core().anyMatch(FilterTestStanding::isOutstanding));
    private final Supplier<List<ActionSubject>> undecided = Suppliers.memoize(this::needingThePerson);

    FilterTests(CriteriaCatalogue catalogue, Evaluation rules) {
        this.vocabulary = catalogue.vocabulary();
        this.rules = rules;
        this.assessed =
                Suppliers.memoize(() -> catalogue.filterTests().standings(rules.presentation(), rules.reading()));
    }

    List<FilterTestStanding> all() {
        return assessed.get();
    }

    private Stream<FilterTestStanding> core() {
        return all().stream().filter(each -> each.test().list() == TestList.CORE);
    }

    boolean outstanding() {
        return outstanding.get();
    }

    /** Whether a result, or any where none is named, lies beyond its limit, be the test as a whole done or not. */
    boolean abnormal(String test) {
        return beyondLimit(test).findAny().isPresent();
    }

    private Stream<FilterTest> beyondLimit(String test) {
        return all().stream()
                .filter(each -> test.isEmpty() || each.test().test().equals(test))
                .filter(each -> each.abnormal() == Verdict.MET || partlyAbnormal(each.test()))
                .map(FilterTestStanding::test);
    }

    /** The results beyond their limits, each with what is recorded. */
    List<String> abnormalInWords(String test) {
        return beyondLimit(test)
                .map(each -> each.abnormalWhen()
                        .map(condition -> rules.read(condition).explanation().reason())
                        .orElseGet(() ->
                                vocabulary.fact(each.test()).map(Fact::label).orElse(each.test())))
                .toList();
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
        return undecided.get();
    }

    private List<ActionSubject> needingThePerson() {
        return core().filter(each -> each.state() == FilterTestState.NEEDS_SEX_OR_ORGANS)
                .map(each -> ActionSubject.of(
                        vocabulary.fact(each.test().test()).orElseThrow().label(),
                        each.test().test()))
                .toList();
    }

    private String named(FilterTestStanding each) {
        String label = vocabulary
                .fact(each.test().test())
                .map(Fact::label)
                .orElse(each.test().test());
        return each.state() == FilterTestState.MISSING
                ? label
                : label + " (" + each.state().inWords() + ")";
    }
}
