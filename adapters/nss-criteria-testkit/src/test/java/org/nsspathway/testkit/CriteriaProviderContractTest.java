package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.vocabulary.TableSource;

/** The contract passes a good provider and fails each of those that break it, at the test that says so. */
class CriteriaProviderContractTest {
    private static final String SETS = "own-set,1,Own,criteria,criteria.csv";
    private static final TextProvider GOOD = TextProvider.of("good")
            .fact("tired,symptom,boolean,ask,Tiredness")
            .set(SETS)
            .criterion("A", "local", "tired");
    private static final String CASES = "case_id,assessed_on,facts\n1,2026-03-02,tired\n2,2026-03-02,!tired\n";

    @Test
    void a_good_provider_passes() {
        assertThat(failuresOf(Good.class)).isEmpty();
    }

    @Test
    void a_table_that_cannot_be_loaded_fails() {
        assertThat(failuresOf(Unloadable.class))
                .anyMatch(each -> each.startsWith("it_loads_whole") && each.contains("fact 'tired' is not known"));
    }

    @Test
    void the_id_of_an_installed_set_fails() {
        assertThat(failuresOf(Clashing.class))
                .anyMatch(each ->
                        each.startsWith("it_loads_whole") && each.contains("two providers offer set 'own-set'"));
    }

    @Test
    void a_provider_of_nothing_fails() {
        assertThat(failuresOf(Empty.class))
                .anyMatch(each -> each.startsWith("it_loads_whole") && each.contains("adds no set and no fact"));
    }

    @Test
    void a_blank_name_fails() {
        assertThat(failuresOf(Nameless.class)).anyMatch(each -> each.startsWith("it_has_a_name"));
    }

    @Test
    void tables_that_change_between_two_loads_fail() {
        assertThat(failuresOf(Changing.class)).anyMatch(each -> each.startsWith("its_tables_say_the_same"));
    }

    @Test
    void any_name_opening_a_table_fails() {
        assertThat(failuresOf(Careless.class)).anyMatch(each -> each.startsWith("a_table_that_it_does_not_have"));
    }

    @Test
    void a_source_that_cannot_be_found_fails_by_the_criterions_name() {
        assertThat(failuresOf(Sourceless.class))
                .anyMatch(each -> each.startsWith("own-set A: section and url are both empty"));
    }

    @Test
    void verdicts_that_no_case_shows_fail_and_are_listed() {
        assertThat(failuresOf(Uncovered.class))
                .singleElement()
                .asString()
                .startsWith("every_criterion_is_met_by_one_case_and_not_met_by_another")
                .contains("own-set A NOT_MET");
    }

    @Test
    void what_is_known_to_be_uncovered_passes_until_a_case_shows_it() {
        assertThat(failuresOf(KnownUncovered.class)).isEmpty();
        assertThat(failuresOf(NoLongerUncovered.class))
                .singleElement()
                .asString()
                .startsWith("every_criterion_is_met_by_one_case");
    }

    @Test
    void cases_that_cannot_be_read_fail() {
        assertThat(failuresOf(BadCases.class))
                .singleElement()
                .asString()
                .contains("'tird' is no known fact. Did you mean 'tired'?");
    }

    @Test
    void proposed_criteria_beside_others_fail() {
        assertThat(failuresOf(Mixed.class))
                .anyMatch(each ->
                        each.startsWith("nothing_proposed_is_in_force") && each.contains("mixes proposed criteria"));
        assertThat(failuresOf(ProposedEmergency.class))
                .anyMatch(each -> each.startsWith("nothing_proposed_is_in_force") && each.contains("role criteria"));
    }

    private static List<String> failuresOf(Class<?> contract) {
        List<String> failures = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable()
                                        .ifPresent(thrown -> failures.add(
                                                test.getDisplayName().replace("()", "") + ": " + thrown.getMessage()));
                            }
                        });
        return failures.stream().sorted().collect(Collectors.toList());
    }

    /** Not found by the build's own search for tests, because it is nested and abstract. */
    abstract static class Contract extends CriteriaProviderContract {
        @Override
        protected List<CriteriaProvider> builtOn() {
            return List.of();
        }

        @Override
        protected CriteriaProvider provider() {
            return GOOD;
        }

        @Override
        protected List<TableSource> caseTables() {
            return List.of(TableSource.text("cases.csv", CASES));
        }
    }

    static class Good extends Contract {}

    static class Unloadable extends Contract {
        @Override
        protected CriteriaProvider provider() {
            return TextProvider.of("x").set(SETS).criterion("A", "local", "tired");
        }
    }

    static class Clashing extends Contract {
        @Override
        protected List<CriteriaProvider> builtOn() {
            return List.of(
                    new TextProvider("installed", GOOD.setRows(), GOOD.criterionRows(), GOOD.factRows(), List.of()));
        }
    }

    static class Empty extends Contract {
        @Override
        protected CriteriaProvider provider() {
            return TextProvider.of("empty");
        }
    }

    static class Nameless extends Contract {
        @Override
        protected CriteriaProvider provider() {
            return new TextProvider(" ", GOOD.setRows(), GOOD.criterionRows(), GOOD.factRows(), List.of());
        }
    }

    static class Changing extends Contract {
        private int calls;

        @Override
        protected CriteriaProvider provider() {
            return TextProvider.of("x")
                    .fact("tired,symptom,boolean,ask,Tiredness")
                    .set("own-set," + ++calls + ",Own,criteria,criteria.csv")
                    .criterion("A", "local", "tired");
        }
    }

    static class Careless extends Contract {
        @Override
        protected CriteriaProvider provider() {
            return new CriteriaProvider() {
                @Override
                public String name() {
                    return "careless";
                }

                @Override
                public List<TableSource> facts() {
                    return GOOD.facts();
                }

                @Override
                public List<TableSource> sets() {
                    return GOOD.sets();
                }

                @Override
                public TableSource table(String name) {
                    return GOOD.table("criteria.csv");
                }
            };
        }
    }

    static class Sourceless extends Contract {
        @Override
        protected CriteriaProvider provider() {
            return new TextProvider(
                    "x",
                    GOOD.setRows(),
                    GOOD.criterionRows().replace("A protocol,1", "A protocol,"),
                    GOOD.factRows(),
                    List.of());
        }
    }

    static class Uncovered extends Contract {
        @Override
        protected List<TableSource> caseTables() {
            return List.of(TableSource.text("cases.csv", "case_id,assessed_on,facts\n1,2026-03-02,tired\n"));
        }
    }

    static class KnownUncovered extends Contract {
        @Override
        protected List<TableSource> caseTables() {
            return List.of();
        }

        @Override
        protected Set<String> knownToBeUncovered() {
            return Set.of("own-set A MET", "own-set A NOT_MET");
        }
    }

    static class NoLongerUncovered extends Contract {
        @Override
        protected Set<String> knownToBeUncovered() {
            return Set.of("own-set A MET");
        }
    }

    static class BadCases extends Contract {
        @Override
        protected List<TableSource> caseTables() {
            return List.of(TableSource.text("cases.csv", CASES.replace("!tired", "!tird")));
        }
    }

    static class Mixed extends Contract {
        @Override
        protected CriteriaProvider provider() {
            return GOOD.criterion("B", "proposed", "tired");
        }
    }

    static class ProposedEmergency extends Contract {
        @Override
        protected CriteriaProvider provider() {
            return new TextProvider(
                    "x",
                    "own-set,1,Own,emergency,criteria.csv\n",
                    GOOD.criterionRows().replace(",local,", ",proposed,"),
                    GOOD.factRows(),
                    List.of());
        }
    }
}
