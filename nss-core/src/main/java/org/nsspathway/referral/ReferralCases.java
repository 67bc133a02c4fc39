package org.nsspathway.referral;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.nsspathway.problem.Problem;

/**
 * Referrals read from a file, with everything that was wrong in it: rows in equal referrals plus rows rejected.
 *
 * @param cases the referrals that could be read, in the order of the file
 * @param problems what was wrong, located; a problem does not always reject its row
 * @param rowsIn how many rows the file has under its header
 * @param rowsRejected how many of them gave no referral
 * @since 0.1
 */
public record ReferralCases(List<ReferralCase> cases, List<Problem> problems, int rowsIn, int rowsRejected) {

    /** Checks that no row is lost. */
    public ReferralCases {
        checkArgument(
                rowsIn == cases.size() + rowsRejected,
                "rowsIn (%s) must equal cases (%s) plus rowsRejected (%s)",
                rowsIn,
                cases.size(),
                rowsRejected);
        cases = ImmutableList.copyOf(cases);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Reads the referral case form: a CSV with the columns {@code id}, {@code referral_received} and {@code events},
     * where {@code events} holds {@code event=2026-03-02} and {@code @attribute=value} with semicolons between them.
     * A row that does not say otherwise has priority 3 (unless it records an upgrade) and source 03.
     *
     * @param source name of the file, for messages
     * @param reader the text; not closed here
     * @return the referrals and the problems
     * @throws IOException if the reader fails
     * @throws org.nsspathway.problem.TableException if the text is no table or lacks one of the three columns
     */
    public static ReferralCases read(String source, Reader reader) throws IOException {
        return new CaseFormReader(source, reader).read();
    }

    /**
     * Reads the two cohort tables {@code referrals} and {@code events}, joined by {@code referral_id}. Nothing is
     * assumed that a row does not say.
     *
     * @param referralsSource name of the first file, for messages
     * @param referrals columns referral_id, received_on and, as far as known, priority, source, referral_type,
     *     provider, commissioner, original_received_on; not closed here
     * @param eventsSource name of the second file, for messages
     * @param events columns referral_id, event, on and, as far as known, detail, adjustment_days; not closed here
     * @return the referrals and the problems; rows are counted in the first file
     * @throws IOException if a reader fails
     * @throws org.nsspathway.problem.TableException if a text is no table or lacks a column
     */
    public static ReferralCases readTables(String referralsSource, Reader referrals, String eventsSource, Reader events)
            throws IOException {
        return new CohortTableReader(referralsSource, referrals, eventsSource, events).read();
    }
}
