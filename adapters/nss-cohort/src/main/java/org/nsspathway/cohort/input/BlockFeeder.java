package org.nsspathway.cohort.input;

import java.util.Arrays;
import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.HistoryRow;
import org.nsspathway.batch.ResultRow;
import org.nsspathway.batch.RowFate;
import org.nsspathway.batch.SymptomRow;
import org.nsspathway.cohort.input.Entry.Kind;
import org.nsspathway.cohort.input.PersonRecord.Assessment;
import org.nsspathway.cohort.input.PersonRecord.Diagnosis;
import org.nsspathway.internal.calendar.CivilDay;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.vocabulary.Fact;

/** Hands what was known of a person on a day of assessment to a block, and keeps account of what became of it. */
final class BlockFeeder {
    private final RowLedger ledger;
    private final int[] factOfTerm;
    private final int concernsForDays;

    BlockFeeder(CohortWords words, RowLedger ledger, int concernsForDays) {
        this.ledger = ledger;
        this.concernsForDays = concernsForDays;
        CohortCodes codes = words.codes();
        int[] facts = new int[1 << 10];
        int number = 0;
        for (Fact fact : codes.vocabulary().facts()) {
            facts = withTerm(facts, codes.term(fact.name()), number);
            for (String alias : fact.aliases()) {
                facts = withTerm(facts, codes.term(alias), number);
            }
            number++;
        }
        this.factOfTerm = facts;
    }

    private static int[] withTerm(int[] facts, int term, int number) {
        int[] grown = term < facts.length ? facts : Arrays.copyOf(facts, 2 * term);
        grown[term] = number;
        return grown;
    }

    /** One assessment of a person; the block has room for it. */
    void feed(PersonRecord person, Assessment assessment, BlockBuilder block, AssessmentColumns beside) {
        boolean first = assessment.row() == person.assessments.get(0).row();
        block.person(assessment.day()).sex(person.sex).setting(assessment.setting());
        beside.add(assessment.id(), assessment.day(), first, CohortWords.SEXES.indexOf(person.sex), person.groups);
        born(person, assessment, block, beside, first);
        for (int organ : person.organs) {
            block.organ(organ < 0 ? ~organ : organ, organ >= 0);
        }
        boolean anyAbsent = false;
        for (int i = 0; i < person.size(); i++) {
            Entry entry = person.entry(i);
            anyAbsent |= entry.absent;
            if (!entry.absent) {
                feed(entry, assessment.day(), block, beside);
            }
        }
        if (anyAbsent) {
            // after all that is there, which stays where a record says both on one day
            for (int i = 0; i < person.size(); i++) {
                if (person.entry(i).absent) {
                    feed(person.entry(i), assessment.day(), block, beside);
                }
            }
        }
        cancer(person, assessment, beside);
    }

    private void born(
            PersonRecord person, Assessment assessment, BlockBuilder block, AssessmentColumns beside, boolean first) {
        if (person.born == Cell.NONE) {
            return;
        }
        int earliest = Days.earliest(person.born);
        int latest = Days.latest(person.born);
        int on = CivilDay.digits(assessment.day());
        int youngest = latest > assessment.day() ? 0 : CivilDay.yearsBetween(CivilDay.digits(latest), on);
        int oldest = CivilDay.yearsBetween(CivilDay.digits(earliest), on);
        boolean likely = earliest <= assessment.day() && youngest <= Person.MOST_YEARS;
        if (likely && block.born(earliest, latest) == RowFate.TAKEN) {
            beside.age(youngest, oldest);
        } else if (first) {
            ledger.noted(CohortTable.PERSONS, person.row, "date_of_birth", Refusal.BIRTH_UNLIKELY);
        }
    }

    private void feed(Entry entry, int day, BlockBuilder block, AssessmentColumns beside) {
        if (entry.knownFrom() > day) {
            return;
        }
        RowFate fate = switch (entry.kind) {
            case SYMPTOM -> symptom(entry, day, block);
            case HISTORY -> history(entry, block);
            case RESULT -> result(entry, block);
            case CONCERN -> concern(entry, day, block);
            case UNREAD -> Unread.mark(block, entry);
            case UNNAMED -> RowFate.TAKEN;
        };
        if (fate == RowFate.TAKEN) {
            entry.used = true;
            if (!entry.absent && entry.kind != Kind.UNREAD && entry.kind != Kind.UNNAMED) {
                beside.fact(factOfTerm[entry.term]);
            }
        } else {
            entry.refusal = Refusal.of(fate);
            if (fate != RowFate.PRESENT_AND_ABSENT) {
                Unread.mark(block, entry);
            }
        }
    }

    private static RowFate symptom(Entry entry, int day, BlockBuilder block) {
        SymptomRow row = block.symptom(entry.term)
                .qualifiers(entry.qualifiers)
                .denied(entry.denied)
                .cause(entry.code);
        if (entry.absent) {
            row.absent();
        }
        if (entry.side != null) {
            row.side(entry.side);
        }
        if (entry.since != Cell.NONE) {
            row.since(Days.earliest(entry.since), Days.latest(entry.since));
        }
        if (entry.recorded != Cell.NONE) {
            // as late as it may have been for what is there, as early for what is not: neither is lost too soon
            int on = entry.absent ? Days.earliest(entry.recorded) : Days.latest(entry.recorded);
            row.recordedOn(Math.min(on, day));
        }
        if (entry.ended != Cell.NONE) {
            row.endedOn(Days.latest(entry.ended));
        }
        return row.add();
    }

    private static RowFate history(Entry entry, BlockBuilder block) {
        HistoryRow row = block.history(entry.term)
                .qualifiers(entry.qualifiers)
                .denied(entry.denied)
                .detail(entry.code);
        if (entry.absent) {
            row.absent();
        } else if (entry.since != Cell.NONE) {
            row.startedOn(Days.earliest(entry.since), Days.latest(entry.since));
        } else if (entry.recorded != Cell.NONE) {
            row.startedOn(Days.earliest(entry.recorded), Days.latest(entry.recorded));
        }
        return row.add();
    }

    private static RowFate result(Entry entry, BlockBuilder block) {
        ResultRow row = block.result(entry.term).finding(entry.code);
        if (entry.hasNumber) {
            row.number(entry.low, entry.lowOpen, entry.high, entry.highOpen);
        }
        if (entry.rangeLow != NumberInterval.WITHOUT_LOW || entry.rangeHigh != NumberInterval.WITHOUT_HIGH) {
            row.range(entry.rangeLow, entry.rangeHigh);
        }
        if (entry.flag != null) {
            row.flag(entry.flag);
        }
        if (entry.status != ResultStatus.DONE) {
            row.status(entry.status);
        } else if (entry.since != Cell.NONE) {
            row.takenOn(Days.earliest(entry.since), Days.latest(entry.since));
        }
        return row.add();
    }

    /** A concern has no date in a block: one that is no longer current under the reading is not handed over. */
    private RowFate concern(Entry entry, int day, BlockBuilder block) {
        boolean current = entry.since == Cell.NONE || day - Days.latest(entry.since) <= concernsForDays;
        return current ? block.concern(entry.hasReasons) : RowFate.TAKEN;
    }

    private static void cancer(PersonRecord person, Assessment assessment, AssessmentColumns beside) {
        int soonest = Integer.MAX_VALUE;
        for (Diagnosis each : person.diagnoses) {
            int days = Days.latest(each.day()) - assessment.day();
            if (days >= 0) {
                soonest = Math.min(soonest, days);
            }
        }
        if (soonest != Integer.MAX_VALUE) {
            beside.cancer(soonest);
        }
    }

    /** Tells the ledger what became of a person's rows, when all assessments have been fed. */
    void settle(PersonRecord person) {
        for (int i = 0; i < person.size(); ) {
            Entry first = person.entry(i);
            boolean used = false;
            Refusal refusal = null;
            int next = i;
            do {
                used |= person.entry(next).used;
                refusal = refusal == null ? person.entry(next).refusal : refusal;
                next++;
            } while (next < person.size() && person.entry(next).continued);
            i = next;
            if (first.kind == Kind.UNREAD || first.kind == Kind.UNNAMED) {
                continue;
            }
            if (used) {
                ledger.used(first.table);
            } else if (refusal != null) {
                ledger.rejected(first.table, first.row, "", refusal);
            } else {
                ledger.notNeeded(first.table, RowLedger.NotNeeded.LATE);
            }
        }
    }
}
