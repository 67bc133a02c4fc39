package org.nsspathway.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** A person in the notation of cases, assessed on 2 March 2026 and read against one condition over the small rules. */
final class Given {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final String facts;
    private final String age;
    private final String born;
    private final String sex;
    private final RecordReading reading;

    private Given(String facts, String age, String born, String sex, RecordReading reading) {
        this.facts = facts;
        this.age = age;
        this.born = born;
        this.sex = sex;
        this.reading = reading;
    }

    static Given partial(String facts) {
        return new Given(facts, "", "", "", RecordReading.partial());
    }

    static Given complete(String facts) {
        return new Given(facts, "", "", "", RecordReading.complete());
    }

    Given aged(int years) {
        return new Given(facts, String.valueOf(years), "", sex, reading);
    }

    Given born(String date) {
        return new Given(facts, "", date, sex, reading);
    }

    Given sex(String recorded) {
        return new Given(facts, age, born, recorded, reading);
    }

    Given read(UnaryOperator<RecordReading> otherwise) {
        return new Given(facts, age, born, sex, otherwise.apply(reading));
    }

    Verdict verdict(String condition) {
        return result(condition).verdict();
    }

    List<String> missing(String condition) {
        return result(condition).missing().stream().map(MissingFact::toString).toList();
    }

    String reason(String condition) {
        return result(condition).reason();
    }

    CriterionResult result(String condition) {
        return result(SmallRules.of(condition));
    }

    /** The first criterion of other rules. */
    CriterionResult result(SmallRules rules) {
        CriteriaCatalogue catalogue = rules.catalogue();
        return catalogue
                .evaluator("small")
                .evaluate(presentation(catalogue), reading)
                .results()
                .get(0);
    }

    private Presentation presentation(CriteriaCatalogue catalogue) {
        String row = String.join(",", "P", age, born, sex, "2026-03-02", '"' + facts.replace("\"", "\"\"") + '"');
        CaseTable table = CaseTable.read(
                TableSource.text("case.csv", "case_id,age,date_of_birth,sex,assessed_on,facts\n" + row),
                catalogue.vocabulary());
        if (!table.problems().isEmpty()) {
            throw new IllegalArgumentException(table.problems().toString());
        }
        return table.cases().get(0).presentation();
    }
}
