package org.nsspathway.internal.reading;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Fact;

/** Reads coded facts: sex, setting, types of cancer, findings, flags of laboratories, states of tests. */
final class CodeReader {
    private static final String SEX = "sex";
    private static final String SETTING = "setting";
    static final String NORMAL = "normal";
    static final String ABNORMAL = "abnormal";

    /** States of a test that is not done, as codes. */
    private static final ImmutableMap<String, ResultStatus> STATES = states();

    private final PersonRows rows;
    private final ValueReader values;
    private final ConditionReader conditions;

    CodeReader(PersonRows rows, ValueReader values, ConditionReader conditions) {
        this.rows = rows;
        this.values = values;
        this.conditions = conditions;
    }

    /** A verdict, what was found, and whether nothing at all is recorded of the fact. */
    record Answer(Verdict verdict, String found, @Nullable DateInterval date, boolean unrecorded) {
        static Answer none() {
            return new Answer(Verdict.UNKNOWN, "not recorded", null, true);
        }

        static Answer of(Verdict verdict, String found, @Nullable DateInterval date) {
            return new Answer(verdict, found, date, false);
        }
    }

    Answer read(Fact fact, String code) {
        if (fact.name().equals(SEX)) {
            return sex(code);
        }
        if (fact.name().equals(SETTING)) {
            String setting = Ascii.toLowerCase(rows.presentation().setting().name());
            return Answer.of(Verdict.of(setting.equals(code)), setting, null);
        }
        ResultStatus status = STATES.get(code);
        if (status != null) {
            return status(fact, status);
        }
        return rows.instances(fact.name()).isEmpty() ? finding(fact, code) : instance(fact, code);
    }

    /** Whether a fact is told of the person and not recorded: the sex, and where the person turned up. */
    static boolean isOfThePerson(Fact fact) {
        return fact.name().equals(SEX) || fact.name().equals(SETTING);
    }

    /** Only female and male decide; another or no recorded sex leaves it open. */
    private Answer sex(String code) {
        Sex sex = rows.presentation().person().sex();
        if (sex == Sex.UNKNOWN) {
            return Answer.none();
        }
        Verdict verdict = sex == Sex.OTHER
                ? Verdict.UNKNOWN
                : Verdict.of(Ascii.toLowerCase(sex.name()).equals(code));
        return Answer.of(verdict, Ascii.toLowerCase(sex.name()), null);
    }

    /** True if one instance has the code; an instance without a code leaves it open, and so do kinds nobody asked about. */
    private Answer instance(Fact fact, String code) {
        boolean open = rows.mayHaveAnother(fact);
        StringBuilder found = new StringBuilder();
        DateInterval date = null;
        for (Instance each : rows.instances(fact.name())) {
            if (code.equals(each.code())) {
                return Answer.of(Verdict.MET, code, each.date());
            }
            open |= each.code() == null;
            found.append(found.length() == 0 ? "" : ", ")
                    .append(each.code() == null ? "type not recorded" : each.code());
            date = each.date();
        }
        return Answer.of(open ? Verdict.UNKNOWN : Verdict.NOT_MET, found.toString(), date);
    }

    private static ImmutableMap<String, ResultStatus> states() {
        ImmutableMap.Builder<String, ResultStatus> states = ImmutableMap.builder();
        for (ResultStatus each : ResultStatus.values()) {
            if (each != ResultStatus.DONE) {
                states.put(Ascii.toLowerCase(each.name()), each);
            }
        }
        return states.buildOrThrow();
    }

    private Answer status(Fact fact, ResultStatus status) {
        List<TestResult> results = rows.results(fact.name());
        if (results.isEmpty()) {
            return Answer.none();
        }
        boolean has = results.stream().anyMatch(each -> each.status() == status);
        boolean done = !values.newest(fact.name()).newest().isEmpty();
        String found = done ? "done" : Ascii.toLowerCase(results.get(0).status().name());
        return Answer.of(Verdict.of(has && !done), found, null);
    }

    private Answer finding(Fact fact, String code) {
        ResultChoice choice = values.newest(fact.name());
        Verdict joint = null;
        String found = "";
        for (TestResult result : choice.newest()) {
            found = result.finding().orElse("a number");
            Verdict verdict = result.finding().map(each -> same(each, code)).orElse(Verdict.UNKNOWN);
            joint = joint == null || joint == verdict ? verdict : Verdict.UNKNOWN;
        }
        if (joint != null) {
            return Answer.of(joint, found, choice.date());
        }
        return fact.flagOf().isPresent() && ResultFlags.isFlag(code)
                ? flag(fact.flagOf().get(), code)
                : without(fact.name(), choice);
    }

    /** A result that is awaited, declined or too old is no result, and is told apart from silence. */
    private Answer without(String test, ResultChoice choice) {
        return rows.results(test).isEmpty() ? Answer.none() : Answer.of(Verdict.UNKNOWN, choice.why(), null);
    }

    /** A finding of abnormal does not say in which direction; high and low are both abnormal. */
    private static Verdict same(String found, String code) {
        if (found.equals(code)) {
            return Verdict.MET;
        }
        if (code.equals(ABNORMAL)) {
            return Verdict.of(!found.equals(NORMAL));
        }
        return found.equals(ABNORMAL) && !code.equals(NORMAL) ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    /** The laboratory's flag of the newest valid number, else its range, else the tabled limits. */
    private Answer flag(String test, String code) {
        Fact number = rows.vocabulary().fact(test).orElseThrow();
        ResultChoice choice = values.newest(test);
        if (values.number(number, null).number() == null && choice.newest().isEmpty()) {
            return without(test, choice);
        }
        if (choice.newest().size() == 1 && choice.newest().get(0).flag().isPresent()) {
            ResultFlag flag = choice.newest().get(0).flag().get();
            String word = Ascii.toLowerCase(flag.name());
            return Answer.of(same(word, code), word, choice.date());
        }
        Verdict high = values.againstLimit(number, Comparison.ABOVE, BigDecimal.ONE, Condition.Limit.UPPER, conditions);
        Verdict low = values.againstLimit(number, Comparison.BELOW, BigDecimal.ONE, Condition.Limit.LOWER, conditions);
        Verdict verdict = ResultFlags.verdict(code, high, low);
        return Answer.of(verdict, ResultFlags.word(high, low), choice.date());
    }
}
