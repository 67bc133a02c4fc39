package org.nsspathway.routing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * People with facts that rules ask for, at and around the limits that rules have. The same seed gives the same people.
 * A person is a list of facts, so that they can be told in another order, or one more can be added.
 */
final class RandomPeople {
    private static final Set<FactKind> FINDINGS = Set.of(FactKind.SYMPTOM, FactKind.SIGN, FactKind.EXAMINATION);
    private static final List<String> CANCERS = List.of("breast", "breast", "lung", "bowel", "prostate");
    private static final List<Integer> AGES =
            List.of(0, 10, 15, 16, 17, 18, 24, 25, 29, 30, 39, 40, 45, 49, 50, 54, 55, 59, 60, 69, 70, 79, 80, 92);
    private static final List<String> LENGTHS = List.of("5d", "2w", "3w", "22d", "27d", "28d", "5w", "3mo", "2y");

    private final Random random;
    private final Vocabulary vocabulary;
    private final List<Fact> asked = new ArrayList<>();
    private final List<BigDecimal> limits = new ArrayList<>();

    RandomPeople(long seed, CriteriaCatalogue catalogue) {
        random = new Random(seed);
        vocabulary = catalogue.vocabulary();
        Set<String> names = new TreeSet<>();
        for (CriteriaSet set : catalogue.sets()) {
            for (Criterion each : set.criteria()) {
                names.addAll(ConditionFacts.of(each.condition()));
                numbers(each.condition());
            }
        }
        for (String name : names) {
            Fact fact = vocabulary.fact(name).orElseThrow();
            fact.definition()
                    .ifPresent(means -> ConditionFacts.of(means)
                            .forEach(part -> asked.add(vocabulary.fact(part).orElseThrow())));
            asked.add(fact);
        }
        asked.removeIf(fact -> fact.definition().isPresent()
                || Set.of("age", "sex", "setting").contains(fact.name())
                || fact.kind() == FactKind.ROUTING
                || fact.kind() == FactKind.PANEL
                || fact.umbrellaOf().isPresent());
    }

    private void numbers(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(this::numbers);
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(this::numbers);
        } else if (condition instanceof Condition.Compare compare) {
            limits.add(compare.number());
        }
    }

    /** A person: where and when, and one part for every fact. */
    record Someone(LocalDate day, Setting setting, Person person, List<Consumer<Presentation.Builder>> facts) {

        Presentation presentation() {
            return told(facts);
        }

        Presentation inAnotherOrder(Random random) {
            List<Consumer<Presentation.Builder>> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            return told(shuffled);
        }

        Presentation with(Consumer<Presentation.Builder> further) {
            List<Consumer<Presentation.Builder>> more = new ArrayList<>(facts);
            more.add(further);
            return told(more);
        }

        private Presentation told(List<Consumer<Presentation.Builder>> all) {
            Presentation.Builder builder = Presentation.on(day).setting(setting).person(person);
            all.forEach(each -> each.accept(builder));
            return builder.build();
        }
    }

    Someone next() {
        LocalDate day = LocalDate.of(2025, 5, 1).plusDays(random.nextInt(560));
        List<Consumer<Presentation.Builder>> facts = new ArrayList<>();
        Person.Builder person = Person.builder().sex(one(List.of(Sex.values())));
        if (random.nextInt(20) > 0) {
            person.ageInYears(one(AGES));
        }
        Set<String> used = new HashSet<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            Fact fact = one(asked);
            if (used.add(fact.name())) {
                add(fact, day, facts, person);
            }
        }
        if (random.nextInt(12) == 0) {
            facts.add(it -> it.addConcerns(Concern.because("looks ill")));
        }
        return new Someone(day, one(List.of(Setting.values())), person.build(), facts);
    }

    private void add(Fact fact, LocalDate day, List<Consumer<Presentation.Builder>> facts, Person.Builder person) {
        boolean absent = random.nextInt(6) == 0;
        if (fact.kind() == FactKind.DEMOGRAPHIC) {
            person.putOrgans(fact.name(), random.nextBoolean());
        } else if (fact.kind() == FactKind.CONCERN) {
            facts.add(it -> it.addConcerns(Concern.withoutReasons()));
        } else if (isResult(fact)) {
            TestResult result = result(fact, day);
            facts.add(it -> it.addResults(result));
        } else if (FINDINGS.contains(fact.kind())) {
            Symptom symptom = absent ? Symptom.absent(fact.name()) : symptom(fact);
            facts.add(it -> it.addSymptoms(symptom));
        } else {
            HistoryItem item = absent ? HistoryItem.absent(fact.name()) : history(fact);
            facts.add(it -> it.addHistory(item));
        }
    }

    private static boolean isResult(Fact fact) {
        boolean coded = fact.value() == ValueKind.CODE
                && (fact.kind() == FactKind.TEST_RESULT || fact.kind() == FactKind.IMAGING)
                && !fact.silenceIsAbsence();
        return fact.value() == ValueKind.NUMBER || fact.value() == ValueKind.DURATION || coded;
    }

    Symptom symptom(Fact fact) {
        Symptom.Builder symptom = Symptom.of(fact.name());
        Set<String> chosen = new HashSet<>();
        for (String qualifier : fact.qualifiers().stream().sorted().toList()) {
            boolean likely = qualifier.equals("unexplained") || qualifier.equals("persistent");
            if (random.nextInt(likely ? 2 : 12) == 0 && fits(qualifier, chosen)) {
                chosen.add(qualifier);
            }
        }
        symptom.addAllQualifiers(chosen);
        if (random.nextBoolean()) {
            symptom.lasting(TimeSpan.parse(one(LENGTHS)));
        }
        return symptom.build();
    }

    private boolean fits(String qualifier, Set<String> chosen) {
        boolean side = Set.of("left", "right", "bilateral", "unilateral").contains(qualifier);
        return !side
                && vocabulary
                        .qualifier(qualifier)
                        .flatMap(each -> each.opposite())
                        .filter(chosen::contains)
                        .isEmpty();
    }

    private HistoryItem history(Fact fact) {
        HistoryItem.Builder item = HistoryItem.of(fact.name());
        if (fact.value() == ValueKind.CODE) {
            boolean site = fact.kind() == FactKind.IMAGING;
            item.detail(site ? one(List.of("lung", "kidney", "bowel", "nowhere")) : one(CANCERS));
        }
        fact.qualifiers().stream()
                .sorted()
                .filter(each -> random.nextInt(4) == 0)
                .limit(1)
                .forEach(item::addQualifiers);
        return item.build();
    }

    private TestResult result(Fact fact, LocalDate day) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return TestResult.without(
                    fact.name(), one(List.of(ResultStatus.AWAITED, ResultStatus.DECLINED, ResultStatus.NOT_RETURNED)));
        }
        TestResult.Builder result = fact.value() == ValueKind.CODE
                ? TestResult.coded(fact.name(), one(List.of("normal", "abnormal", "high", "low")))
                : TestResult.number(fact.name(), number());
        return result.takenOn(day.minusDays(one(List.of(0, 5, 60, 90, 91, 400))))
                .build();
    }

    /** At a limit of some rule, just below it, or just above. */
    private String number() {
        BigDecimal step = new BigDecimal("0.1").multiply(BigDecimal.valueOf(random.nextInt(3) - 1));
        return one(limits).add(step).max(BigDecimal.ZERO).toPlainString();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A person as one line, for messages: these people are invented. */
    static String tokens(Presentation person) {
        return "age " + person.person().ageInYears() + ", " + person.person().sex() + " "
                + person.person().organs()
                + ", " + person.assessedOn() + ", " + person.setting() + ": "
                + person.symptoms().stream()
                        .map(each -> each.presence() + " " + each.term() + each.qualifiers() + each.onset())
                        .toList()
                + person.history().stream()
                        .map(each -> each.presence() + " " + each.term() + each.detail() + each.qualifiers())
                        .toList()
                + person.results().stream()
                        .map(each -> each.test() + " " + each.status() + each.value() + each.finding() + each.takenOn())
                        .toList()
                + person.concerns().size();
    }

    Random random() {
        return random;
    }
}
