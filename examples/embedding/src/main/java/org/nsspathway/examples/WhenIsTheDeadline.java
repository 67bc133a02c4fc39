package org.nsspathway.examples;

import java.time.LocalDate;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;

/** By when must the person be told that they have cancer or that it is ruled out? */
public final class WhenIsTheDeadline {

    private WhenIsTheDeadline() {}

    /**
     * An urgent suspected cancer referral (priority type 3) for non-specific symptoms (referral type 17), three weeks after it was
     * received and one day too late.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        LocalDate received = LocalDate.of(2026, 3, 2);
        FasterDiagnosisClock clock = FasterDiagnosisClock.standard();
        System.out.println("To be told by " + clock.dueDate(received));

        Referral referral = Referral.builder()
                .receivedOn(received)
                .priority(new NationalCode(CodeList.PRIORITY_TYPE, "3"))
                .type(new NationalCode(CodeList.REFERRAL_TYPE, "17"))
                .build();
        for (LocalDate day : new LocalDate[] {received.plusDays(21), received.plusDays(29)}) {
            ClockStatus status = clock.status(referral, day);
            System.out.println(day + "  " + status.outcome() + "  " + status.sentence());
        }
    }
}
