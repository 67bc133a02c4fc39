package org.nsspathway.clock;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralCases;

/** Writes referrals for tests in the referral case form. */
public final class Cases {
    /** A day after everything that the tests record. */
    public static final LocalDate LATE = LocalDate.of(2026, 12, 31);

    private Cases() {}

    /** A referral from its day of receipt and its tokens; fails on a row that is rejected. */
    public static Referral referral(String received, String events) {
        ReferralCases cases = read("A," + received + ",\"" + events + "\"");
        if (cases.cases().isEmpty()) {
            throw new IllegalArgumentException(cases.problems().toString());
        }
        return cases.cases().get(0).referral();
    }

    /** Rows of the referral case form. */
    public static ReferralCases read(String... rows) {
        try {
            return ReferralCases.read(
                    "cases.csv", new StringReader("id,referral_received,events\n" + String.join("\n", rows) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
