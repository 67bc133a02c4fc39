package org.nsspathway.referral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/** Reads the parts of one row, and collects what is wrong with it. Texts of the row are never put into messages. */
final class RowReader {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Place row;
    private final List<Problem> problems;
    private boolean rejected;

    RowReader(Place row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    boolean isRejected() {
        return rejected;
    }

    /** Reports trouble that the row survives. */
    void note(ProblemCode code, String column, String text) {
        problems.add(Problem.of(code, row.column(column), text));
    }

    /** Reports trouble that the row does not survive. */
    void reject(ProblemCode code, String column, String text) {
        note(code, column, text + " The row is rejected.");
        rejected = true;
    }

    Optional<LocalDate> day(String text, String column, String item) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (DAY.matcher(text).matches()) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                unreadable(column, item, "is no day of the calendar");
                return Optional.empty();
            }
        }
        unreadable(column, item, "is no day. Write it as 2026-03-02");
        return Optional.empty();
    }

    Optional<Integer> calendarDays(String text, String column, String item) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        unreadable(column, item, "is no number of days. Write 0 to " + Referral.MOST_ADJUSTMENT_DAYS);
        return Optional.empty();
    }

    /** A code, kept also if its list does not hold it. */
    Optional<NationalCode> code(CodeList list, String text, String column, String item) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<NationalCode> code = NationalCode.read(list, text);
        if (code.isEmpty()) {
            unreadable(column, item, "is no code. Write one to four letters or digits");
        } else if (!code.get().isListed()) {
            note(
                    ProblemCode.REFERRAL_CODE_UNLISTED,
                    column,
                    "the list " + list.token() + " has no code " + code.get().code()
                            + "; it is kept as it is. Correct it.");
        }
        return code;
    }

    private void unreadable(String column, String item, String what) {
        reject(ProblemCode.REFERRAL_TOKEN_UNREADABLE, column, item + " " + what + ".");
    }
}
