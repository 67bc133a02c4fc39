package org.nsspathway.internal.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.calendar.CivilDay;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Qualifier;

/** Gathers one person's rows from all columns of a block, as values. */
public final class RowsOfPerson {
    private static final int DECIMALS = 6;

    private final Codes codes;
    private final PeopleRows people;
    private final ToldRows told;
    private final ResultRows results;
    private final int person;
    private final int assessedOn;

    public RowsOfPerson(Block block, int person) {
        this.codes = block.codes();
        this.people = block.peopleRows();
        this.told = block.told();
        this.results = block.results();
        this.person = person;
        this.assessedOn = people.assessedOn[person];
    }

    public Presentation presentation() {
        Presentation.Builder out = Presentation.on(LocalDate.ofEpochDay(assessedOn))
                .person(who())
                .setting(PeopleRows.setting(people.who[person]));
        for (int fact = 0; fact < codes.facts().size(); fact++) {
            for (int part = 0; part < ToldRows.PARTS; part++) {
                int to = told.to(fact, part);
                int row = first(told.person, told.from(fact, part), to);
                for (; row < to && told.person[row] == person; row++) {
                    told(row, codes.told(fact).value(told.content[row]), out);
                }
            }
            for (int part = 0; part < ResultRows.PARTS; part++) {
                int to = results.to(fact, part);
                int row = first(results.person, results.from(fact, part), to);
                for (; row < to && results.person[row] == person; row++) {
                    out.addResults(result(row, codes.results(fact).value(results.content[row])));
                }
            }
        }
        for (int row = 0; row < people.unread.length; row++) {
            if (people.unreadPerson[row] == person && people.unread[row] >= 0) {
                out.addUnread(codes.facts().get(people.unread[row]).name());
            }
        }
        return out.build();
    }

    /** The first row of the person between two rows, all of which are in the order of people; the end where there is none. */
    private int first(char[] persons, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (persons[middle] < person) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Person who() {
        Person.Builder who = Person.builder().sex(PeopleRows.sex(people.who[person]));
        int born = people.bornEarliest[person];
        if (born > PeopleRows.NOT_BORN) {
            who.born(new DateInterval(date(born), date(people.bornLatest[person])));
        } else if (born < PeopleRows.NOT_BORN) {
            who.ageInYears(PeopleRows.age(born));
        }
        for (int i = 0; i < people.organs(); i++) {
            if (people.organPerson[i] == person) {
                int organ = people.organ[i];
                boolean there = organ >= 0;
                who.putOrgans(codes.facts().get(there ? organ : ~organ).name(), there);
            }
        }
        return who.build();
    }

    private static LocalDate date(int digits) {
        return LocalDate.ofEpochDay(CivilDay.epochDay(digits));
    }

    private void told(int row, ToldContent says, Presentation.Builder out) {
        switch (says.kind()) {
            case SYMPTOM, ABSENT_SYMPTOM -> out.addSymptoms(symptom(row, says));
            case HISTORY -> {
                HistoryItem.Builder item = HistoryItem.of(codes.nameOfTerm(says.term()));
                addQualifiers(says.qualifiers(), item::addQualifiers);
                addQualifiers(says.denied(), item::addDeniedQualifiers);
                item.detail(Optional.ofNullable(codes.nameOfCode(says.code())));
                DateInterval started = since(row, says);
                item.startedOn(Optional.ofNullable(started));
                out.addHistory(item.build());
            }
            case ABSENT_HISTORY -> out.addHistory(HistoryItem.absent(codes.nameOfTerm(says.term())));
            case CONCERN -> out.addConcerns(Concern.withoutReasons());
            case CONCERN_WITH_REASONS -> out.addConcerns(Concern.withReasonsWithheld());
            case REASONS -> {}
        }
    }

    private Symptom symptom(int row, ToldContent says) {
        Symptom.Builder symptom = Symptom.of(codes.nameOfTerm(says.term()));
        if (says.kind().isAbsence()) {
            symptom.presence(org.nsspathway.presentation.Presence.ABSENT);
        }
        addQualifiers(says.qualifiers(), symptom::addQualifiers);
        addQualifiers(says.denied(), symptom::addDeniedQualifiers);
        symptom.side(Optional.ofNullable(says.side()));
        symptom.cause(Optional.ofNullable(codes.nameOfCode(says.code())));
        DateInterval since = since(row, says);
        if (says.lasting() != null) {
            symptom.onset(new Onset.For(says.lasting()));
        } else if (since != null) {
            symptom.onset(new Onset.Since(since));
        }
        if (says.wide()) {
            int wide = told.wideRow(row);
            symptom.recordedOn(day(told.wide.recorded[wide]));
            symptom.endedOn(day(told.wide.ended[wide]));
        } else if (says.recorded()) {
            symptom.recordedOn(LocalDate.ofEpochDay(assessedOn - told.recorded[row]));
        }
        return symptom.build();
    }

    private @Nullable DateInterval since(int row, ToldContent says) {
        if (!says.since()) {
            return null;
        }
        if (says.wide()) {
            int wide = told.wideRow(row);
            return interval(told.wide.since[wide], told.wide.until[wide]);
        }
        int day = assessedOn - told.since[row];
        return interval(day, day);
    }

    private static Optional<LocalDate> day(int epochDay) {
        return epochDay == ToldRows.NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }

    private static DateInterval interval(int earliest, int latest) {
        return new DateInterval(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest));
    }

    private void addQualifiers(long bits, java.util.function.Consumer<String> each) {
        for (Qualifier qualifier : codes.vocabulary().qualifiers()) {
            if ((bits & codes.qualifier(qualifier.name())) != 0) {
                each.accept(qualifier.name());
            }
        }
    }

    private TestResult result(int row, ResultContent says) {
        String test = codes.nameOfTerm(says.term());
        if (!says.isDone()) {
            return TestResult.without(test, says.status());
        }
        String finding = codes.nameOfCode(says.finding());
        TestResult.Builder result = finding != null
                ? TestResult.coded(test, finding)
                : TestResult.number(
                        test,
                        new NumberInterval(
                                results.low(row, says),
                                results.lowOpen(row, says),
                                results.high(row, says),
                                results.highOpen(row, says)));
        if (says.taken()) {
            result.takenOn(interval(results.earliest(row, says, assessedOn), results.latest(row, says, assessedOn)));
        }
        result.flag(Optional.ofNullable(says.flag()));
        result.over(Optional.ofNullable(says.over()));
        range(says).ifPresent(result::range);
        return result.build();
    }

    private static Optional<ReferenceRange> range(ResultContent says) {
        boolean low = says.rangeLow() != NumberInterval.WITHOUT_LOW;
        boolean high = says.rangeHigh() != NumberInterval.WITHOUT_HIGH;
        if (!low && !high) {
            return Optional.empty();
        }
        ReferenceRange.Builder range = ReferenceRange.builder();
        if (low) {
            range.lowInclusive(decimal(says.rangeLow()));
        }
        if (high) {
            range.highInclusive(decimal(says.rangeHigh()));
        }
        return Optional.of(range.build());
    }

    private static BigDecimal decimal(long millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
    }
}
