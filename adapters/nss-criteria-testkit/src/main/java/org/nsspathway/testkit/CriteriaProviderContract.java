package org.nsspathway.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.RuleStatus;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.TableSource;

/**
 * What every provider of criteria must keep. Extend it in your tests, name your provider and your cases, and JUnit runs
 * the rest:
 *
 * <pre>{@code
 * class LocalCriteriaTest extends CriteriaProviderContract {
 *     protected CriteriaProvider provider() {
 *         return new LocalCriteria();
 *     }
 *
 *     protected List<TableSource> caseTables() {
 *         return List.of(TableSource.file(Path.of("src/test/resources/cases.csv")));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public abstract class CriteriaProviderContract {

    /** For subclasses. */
    protected CriteriaProviderContract() {}

    /**
     * The provider that is held to the contract.
     *
     * @return a new one
     */
    protected abstract CriteriaProvider provider();

    /**
     * The providers beside which it is installed, whose facts it may use.
     *
     * @return unless overridden, all that are installed, without those of the class of {@link #provider}
     */
    protected List<CriteriaProvider> builtOn() {
        Class<?> own = provider().getClass();
        return ServiceLoader.load(CriteriaProvider.class).stream()
                .filter(each -> !each.type().equals(own))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Case tables, every line with its day of assessment, by which each criterion is met and not met.
     *
     * @return none unless overridden
     */
    protected List<TableSource> caseTables() {
        return List.of();
    }

    /**
     * Cases built by hand, beside those of the tables.
     *
     * @return none unless overridden
     */
    protected List<Presentation> presentations() {
        return List.of();
    }

    /**
     * How the cases are read.
     *
     * @return as complete records unless overridden
     */
    protected RecordReading reading() {
        return RecordReading.complete();
    }

    /**
     * What no case is known to show: lines as the failure prints them, such as {@code local-set LOC-1 NOT_MET}. A line
     * that a case does show fails too, so that the list only gets shorter.
     *
     * @return nothing unless overridden
     */
    protected Set<String> knownToBeUncovered() {
        return Set.of();
    }

    @Test
    final void it_has_a_name_for_messages() {
        assertFalse(provider().name().isBlank(), "name() is blank. Messages name the provider by it.");
    }

    @Test
    final void it_loads_whole_beside_what_it_builds_on_with_ids_of_its_own() {
        assertFalse(
                ownSets().isEmpty() && ownFacts().isEmpty(),
                "The provider adds no set and no fact. Return its tables from sets() or facts().");
        ownSets()
                .forEach(set -> assertFalse(
                        set.criteria().isEmpty(), "Set '" + set.id() + "' has no criteria. Check its table."));
    }

    @Test
    final void it_leaves_what_it_builds_on_as_it_is() {
        CriteriaCatalogue all = all();
        for (CriteriaSet before : before()) {
            assertEquals(
                    before.criteria(),
                    all.set(before.id()).criteria(),
                    "Set '" + before.id() + "' changed. Edit it by a profile, not by a provider.");
        }
    }

    @Test
    final void its_tables_say_the_same_when_they_are_read_again() {
        assertEquals(
                List.copyOf(all().sets()),
                List.copyOf(all().sets()),
                "Two loads differ. A table must not depend on time, place or what was read before.");
    }

    @Test
    final void a_table_that_it_does_not_have_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> provider().table("no-such-table.csv").read(),
                "table(..) opened a table of a name that does not exist. A misspelt name must not load as something else.");
    }

    @TestFactory
    final Stream<DynamicTest> every_criterion_has_a_source_that_can_be_found() {
        return forEach(criterion -> {
            assertFalse(criterion.source().document().isBlank(), "source is empty");
            assertFalse(criterion.source().confidence().isBlank(), "confidence is empty");
            assertFalse(
                    criterion.source().section().isBlank()
                            && criterion.source().url().isBlank(),
                    "section and url are both empty. Give one, so that a reviewer finds the sentence.");
        });
    }

    @TestFactory
    final Stream<DynamicTest> every_condition_prints_as_a_text_that_parses_to_it() {
        return forEach(criterion -> {
            assertEquals(
                    criterion.condition(), Condition.parse(criterion.condition().text()));
            assertEquals(
                    criterion.wholeCondition(),
                    Condition.parse(criterion.wholeCondition().text()));
        });
    }

    @TestFactory
    final Stream<DynamicTest> every_criterion_reads_in_plain_english() {
        CriteriaCatalogue all = all();
        return forEach(criterion -> assertFalse(all.inEnglish(criterion).isBlank(), "the sentence is blank"));
    }

    @Test
    final void every_criterion_is_met_by_one_case_and_not_met_by_another() {
        CriteriaCatalogue all = all();
        Coverage coverage = new Coverage(ownSets());
        for (Presentation presentation : cases(all)) {
            ownSets().forEach(set -> coverage.read(all, set, presentation, reading()));
        }
        assertEquals(
                lines(knownToBeUncovered()),
                lines(coverage.uncovered()),
                "Verdicts that no case shows differ from those known to be uncovered. Add a case, or mend knownToBeUncovered(). Uncovered are");
    }

    @Test
    final void nothing_proposed_is_in_force() {
        for (CriteriaSet set : ownSets()) {
            long proposed = set.criteria().stream()
                    .filter(each -> each.status() == RuleStatus.PROPOSED)
                    .count();
            assertTrue(
                    proposed == 0 || proposed == set.criteria().size(),
                    "Set '" + set.id() + "' mixes proposed criteria with others. Put them into a set of their own.");
            assertTrue(
                    proposed == 0 || set.role() == SetRole.CRITERIA,
                    "Set '" + set.id() + "' is proposed and yet takes part in routing as " + set.role()
                            + ". Give it the role criteria.");
        }
    }

    private Stream<DynamicTest> forEach(Consumer<Criterion> check) {
        return ownSets().stream()
                .flatMap(set -> set.criteria().stream()
                        .map(each -> dynamicTest(set.id() + " " + each.id(), () -> check.accept(each))));
    }

    private List<Presentation> cases(CriteriaCatalogue all) {
        List<Presentation> cases = new ArrayList<>(presentations());
        for (TableSource source : caseTables()) {
            CaseTable table = CaseTable.read(source, all.vocabulary());
            assertTrue(table.problems().isEmpty(), () -> "Cases cannot be read: " + table.problems());
            table.cases().stream().map(Case::presentation).forEach(cases::add);
        }
        return cases;
    }

    private static String lines(Iterable<String> entries) {
        Set<String> sorted = new TreeSet<>();
        entries.forEach(sorted::add);
        return String.join("\n", sorted);
    }

    private CriteriaCatalogue all() {
        List<CriteriaProvider> providers = new ArrayList<>(builtOn());
        providers.add(provider());
        return CriteriaCatalogue.of(providers);
    }

    private List<CriteriaSet> before() {
        List<CriteriaProvider> others = builtOn();
        return others.isEmpty()
                ? List.of()
                : List.copyOf(CriteriaCatalogue.of(others).sets());
    }

    private List<CriteriaSet> ownSets() {
        Set<String> others = new TreeSet<>();
        before().forEach(set -> others.add(set.id()));
        return all().sets().stream().filter(set -> !others.contains(set.id())).toList();
    }

    private List<Fact> ownFacts() {
        List<CriteriaProvider> others = builtOn();
        Set<String> names = new TreeSet<>();
        if (!others.isEmpty()) {
            CriteriaCatalogue.of(others).vocabulary().facts().forEach(fact -> names.add(fact.name()));
        }
        return all().vocabulary().facts().stream()
                .filter(fact -> !names.contains(fact.name()))
                .toList();
    }
}
