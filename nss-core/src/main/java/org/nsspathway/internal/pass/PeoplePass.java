package org.nsspathway.internal.pass;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.calendar.CivilDay;
import org.nsspathway.internal.circuit.Truth;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.IntColumn;
import org.nsspathway.internal.columns.PeopleRows;
import org.nsspathway.internal.plan.Dates;
import org.nsspathway.internal.plan.EffectList;
import org.nsspathway.internal.plan.Effects;
import org.nsspathway.internal.plan.Planes;
import org.nsspathway.internal.plan.Schedule;
import org.nsspathway.internal.plan.Span;
import org.nsspathway.internal.plan.ToldWanted;
import org.nsspathway.internal.plan.Wants;

/** One pass over the people of a block: sex, setting, age, organs, and which rules were in force on their day. */
final class PeoplePass {
    private static final long MILLION = 1_000_000;
    private static final int AGES = 256;
    private static final int UNMET = -1;
    private static final int DAYS = 2048;

    private final Effects effects;
    private final EffectList met = new EffectList();
    private final Planes planes;
    private final int[] ofWho;
    private final boolean asksWho;
    private final Wants.Limit[] limits;
    private final int[] ageMet;
    private final int[] ageNotMet;
    /** Effects by youngest age, and whether the person may be a year older. */
    private final int[] ofAge = new int[2 * AGES];
    /** Days that were met last, and their dates as eight digits: few days of assessment are everybody's. */
    private final int[] days = new int[DAYS];

    private final int[] digits = new int[DAYS];

    private final Span span = new Span();
    private final int[][] organs;
    private final int[][] unread;
    /** Days from which other rules are in force, and what being assessed between them sets. */
    private final int[] changes;

    private final int[] ofChanges;
    /** Of {@link #days} what being assessed on them sets. */
    private final int[] ofDays = new int[DAYS];

    PeoplePass(Codes codes, Wants wants, ToldWanted told, Schedule schedule, Planes planes) {
        this.planes = planes;
        this.effects = new Effects(schedule);
        this.ofWho = new int[PeopleRows.whos()];
        for (int who = 0; who < ofWho.length; who++) {
            IntColumn wanted = new IntColumn();
            add(wanted, wants.sexes.get(PeopleRows.sex(who)), schedule);
            add(wanted, wants.settings.get(PeopleRows.setting(who)), schedule);
            ofWho[who] = effects.number(wanted);
            met.add(ofWho[who]);
        }
        this.asksWho = met.size() > 0;
        List<Wants.Limit> asked = wants.ages.keySet().stream()
                .filter(each -> isUsed(wants.ages.get(each), schedule))
                .toList();
        this.limits = asked.toArray(Wants.Limit[]::new);
        this.ageMet = asked.stream()
                .mapToInt(each -> plane(wants.ages.get(each), true, schedule))
                .toArray();
        this.ageNotMet = asked.stream()
                .mapToInt(each -> plane(wants.ages.get(each), false, schedule))
                .toArray();
        Arrays.fill(ofAge, UNMET);
        this.organs = new int[codes.facts().size()][0];
        wants.organs.forEach((organ, truth) ->
                organs[codes.fact(organ)] = new int[] {schedule.plane(truth.met()), schedule.plane(truth.notMet())});
        this.unread = new int[codes.facts().size()][];
        for (int fact = 0; fact < unread.length; fact++) {
            unread[fact] =
                    effects.planes(effects.number(told.unread(codes.facts().get(fact))));
        }
        Map<Dates, Integer> dates = new LinkedHashMap<>();
        wants.inForce.forEach((time, wire) -> dates.put(Dates.of(time), schedule.plane(wire)));
        this.changes = dates.keySet().stream()
                .flatMapToInt(Dates::changes)
                .distinct()
                .sorted()
                .toArray();
        this.ofChanges = new int[changes.length + 1];
        for (int change = 0; change < ofChanges.length; change++) {
            int day = change == 0 ? Integer.MIN_VALUE : changes[change - 1];
            IntColumn wanted = new IntColumn();
            dates.forEach((time, plane) -> {
                if (time.holds(day)) {
                    wanted.add(plane);
                }
            });
            ofChanges[change] = effects.number(wanted);
            met.add(ofChanges[change]);
        }
        meetDay(0);
    }

    private static void add(IntColumn wanted, @Nullable Integer wire, Schedule schedule) {
        if (wire != null) {
            wanted.add(schedule.plane(wire));
        }
    }

    private static boolean isUsed(@Nullable Truth truth, Schedule schedule) {
        return plane(truth, true, schedule) > 0 || plane(truth, false, schedule) > 0;
    }

    private static int plane(@Nullable Truth truth, boolean met, Schedule schedule) {
        return truth == null ? Schedule.UNUSED : schedule.plane(met ? truth.met() : truth.notMet());
    }

    void read(Block block) {
        PeopleRows people = block.peopleRows();
        long[][] notes = planes.notes(effects);
        if (asksWho) {
            for (int person = 0; person < people.size(); person++) {
                notes[ofWho[people.who[person]]][person >> 6] |= 1L << person;
            }
        }
        if (changes.length > 0) {
            for (int person = 0; person < people.size(); person++) {
                notes[ofDays[place(people.assessedOn[person])]][person >> 6] |= 1L << person;
            }
        }
        if (limits.length > 0) {
            ages(people);
        }
        planes.carry(effects, met);
        for (int row = 0; row < people.organs(); row++) {
            int organ = people.organ[row];
            int[] asked = organs[organ < 0 ? ~organ : organ];
            if (asked.length > 0) {
                planes.set(asked[organ < 0 ? 1 : 0], people.organPerson[row]);
            }
        }
        for (int row = 0; row < people.unread.length; row++) {
            int fact = people.unread[row];
            planes.set(unread[fact < 0 ? ~fact : fact], people.unreadPerson[row]);
        }
    }

    private void ages(PeopleRows people) {
        long[][] notes = planes.notes(effects);
        for (int person = 0; person < people.size(); person++) {
            int earliest = people.bornEarliest[person];
            if (earliest == PeopleRows.NOT_BORN) {
                continue;
            }
            int youngest = PeopleRows.age(earliest);
            int oldest = youngest;
            if (earliest > PeopleRows.NOT_BORN) {
                int onDay = digits[place(people.assessedOn[person])];
                int latest = people.bornLatest[person];
                oldest = CivilDay.yearsBetween(earliest, onDay);
                youngest = latest > onDay ? 0 : latest == earliest ? oldest : CivilDay.yearsBetween(latest, onDay);
            }
            if (oldest < AGES && oldest - youngest <= 1) {
                int effect = ofAge[2 * youngest + oldest - youngest];
                if (effect == UNMET) {
                    effect = meet(youngest, oldest);
                    notes = planes.notes(effects);
                }
                notes[effect][person >> 6] |= 1L << person;
            } else {
                for (int limit = 0; limit < limits.length; limit++) {
                    planes.set(plane(limit, youngest, oldest), person);
                }
            }
        }
    }

    /** Where a day stands among those that were met. */
    private int place(int day) {
        int place = day & (DAYS - 1);
        if (days[place] != day) {
            days[place] = day;
            meetDay(place);
        }
        return place;
    }

    private void meetDay(int place) {
        int day = days[place];
        int change = 0;
        while (change < changes.length && changes[change] <= day) {
            change++;
        }
        digits[place] = CivilDay.digits(day);
        ofDays[place] = ofChanges[change];
    }

    private int meet(int youngest, int oldest) {
        int effect = effects.number(wanted(youngest, oldest));
        ofAge[2 * youngest + oldest - youngest] = effect;
        met.add(effect);
        return effect;
    }

    private IntColumn wanted(int youngest, int oldest) {
        IntColumn wanted = new IntColumn();
        for (int limit = 0; limit < limits.length; limit++) {
            wanted.add(plane(limit, youngest, oldest));
        }
        return wanted;
    }

    private int plane(int limit, int youngest, int oldest) {
        Verdict verdict = limits[limit].compare(span.set(youngest * MILLION, false, oldest * MILLION, false));
        return switch (verdict) {
            case MET -> ageMet[limit];
            case NOT_MET -> ageNotMet[limit];
            case UNKNOWN -> Schedule.UNUSED;
        };
    }
}
