package org.nsspathway.cases;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Sex;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Vocabulary;

/** Reads one line: the person, the day, and every token. All that is wrong with it is reported at once. */
final class CaseRowReader {
    private final CsvTable.Row row;
    private final Vocabulary vocabulary;
    private final Optional<LocalDate> defaultDay;
    private final List<Problem> problems;

    CaseRowReader(CsvTable.Row row, Vocabulary vocabulary, Optional<LocalDate> defaultDay, List<Problem> problems) {
        this.row = row;
        this.vocabulary = vocabulary;
        this.defaultDay = defaultDay;
        this.problems = problems;
    }

    Optional<Presentation> read() {
        Optional<String> fault = row.fault();
        if (fault.isPresent()) {
            problems.add(Problem.of(ProblemCode.CASE_ROW_UNREADABLE, row.place(), fault.get()));
            return Optional.empty();
        }
        Optional<LocalDate> day = day();
        Person.Builder person = Person.builder();
        sex(person);
        age(person);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        TokenReader tokens = new TokenReader(vocabulary, day.get(), row.place().column("facts"), problems);
        Presentation.Builder presentation = Presentation.on(day.get());
        tokens.read(row.cell("facts"), presentation, person);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(presentation.person(person.build()).build());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(ProblemCode.CASE_CONTRADICTION, row.place(), Sentence.of(e)));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        String cell = row.cell("assessed_on");
        if (cell.isEmpty()) {
            if (defaultDay.isEmpty()) {
                problems.add(
                        Problem.of(
                                ProblemCode.CASE_DAY_MISSING,
                                row.place().column("assessed_on"),
                                "The case has no day of assessment, which selects the rules in force. Fill in assessed_on, or give one day for the whole table."));
            }
            return defaultDay;
        }
        Optional<DateInterval> date = date("assessed_on", cell);
        if (date.isPresent() && !date.get().isOneDay()) {
            unreadable("assessed_on", "The day of assessment must be one day. Write it as 2026-03-02.");
            return Optional.empty();
        }
        return date.map(DateInterval::earliest);
    }

    private void sex(Person.Builder person) {
        String cell = row.cell("sex");
        if (cell.isEmpty()) {
            return;
        }
        for (Sex each : Sex.values()) {
            if (Ascii.equalsIgnoreCase(each.name(), cell)) {
                person.sex(each);
                return;
            }
        }
        unreadable("sex", "The sex is not known. Write female, male, other or unknown.");
    }

    private void age(Person.Builder person) {
        String age = row.cell("age");
        String birth = row.cell("date_of_birth").isEmpty() ? row.cell("year_of_birth") : row.cell("date_of_birth");
        if (!row.cell("date_of_birth").isEmpty() && !row.cell("year_of_birth").isEmpty()) {
            unreadable(
                    "year_of_birth", "The case has a date and a year of birth, which could differ. Keep one of them.");
        } else if (!age.isEmpty() && !birth.isEmpty()) {
            unreadable("age", "The case has an age and a date or year of birth, which could differ. Keep one of them.");
        } else if (!age.isEmpty()) {
            completedYears(age, person);
        } else if (!birth.isEmpty()) {
            birth(row.cell("date_of_birth").isEmpty() ? "year_of_birth" : "date_of_birth", birth, person);
        }
    }

    /** A birth that cannot be read is not repeated in the message: it could tell who the person is. */
    private void birth(String column, String cell, Person.Builder person) {
        try {
            person.born(Intervals.date(cell));
        } catch (IllegalArgumentException e) {
            unreadable(
                    column,
                    "It is no date of birth. Write it as 1966-07-13, or 1966-07 or 1966 where no more is known.");
        }
    }

    private void completedYears(String age, Person.Builder person) {
        boolean digits = !age.isEmpty() && age.length() <= 3 && age.chars().allMatch(c -> c >= '0' && c <= '9');
        int years = digits ? Integer.parseInt(age) : -1;
        if (years < 0 || years > Person.MOST_YEARS) {
            unreadable(
                    "age",
                    "The age must be 0 to " + Person.MOST_YEARS
                            + " completed years, in digits, or empty where it is not known.");
        } else {
            person.ageInYears(years);
        }
    }

    private Optional<DateInterval> date(String column, String cell) {
        try {
            return Optional.of(Intervals.date(cell));
        } catch (IllegalArgumentException e) {
            unreadable(column, Sentence.of(e));
            return Optional.empty();
        }
    }

    private void unreadable(String column, String text) {
        problems.add(Problem.of(ProblemCode.CASE_CELL_UNREADABLE, row.place().column(column), text));
    }
}
