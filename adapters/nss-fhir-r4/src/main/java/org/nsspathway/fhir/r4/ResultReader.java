package org.nsspathway.fhir.r4;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeUse;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.ValueKind;

/**
 * Reads the result of one test: a number with its unit, comparator, range and flag, or a coded finding. A result that
 * cannot be read stays as unread on its day, with its flag.
 */
final class ResultReader {
    private static final int DECIMALS = 6;
    /** Reasons why there is nothing to come: no test was done. */
    private static final Set<String> NO_TEST =
            Set.of("not-performed", "not-asked", "not-applicable", "not-permitted", "unsupported");

    private final Chart chart;
    private final Units units;

    ResultReader(Chart chart, Units units) {
        this.chart = chart;
        this.units = units;
    }

    void read(String term, Measured it) {
        Fact test = chart.vocabulary().fact(term).orElseThrow();
        Optional<ResultFlag> flag = Flags.of(it.interpretation(), it.path() + ".interpretation", chart);
        if (it.value() == null) {
            withoutValue(test, it, flag);
        } else if (it.value() instanceof CodeableConcept answer) {
            coded(test, answer, it, flag);
        } else if (test.value() == ValueKind.CODE) {
            unread(test, it, flag, ProblemCode.FHIR_VALUE_NOT_READ, "a finding that is no code cannot be read");
        } else {
            number(test, it.value(), it, flag);
        }
    }

    private void withoutValue(Fact test, Measured it, Optional<ResultFlag> flag) {
        if (it.absent().equals("asked-declined")) {
            chart.without(test.name(), ResultStatus.DECLINED, it.path());
        } else if (it.absent().equals("temp-unknown")) {
            chart.without(test.name(), ResultStatus.AWAITED, it.path());
        } else if (NO_TEST.contains(it.absent())) {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    it.path() + ".dataAbsentReason",
                    "no test was done ('" + it.absent() + "'); it counts as not recorded.");
        } else if (test.value() == ValueKind.CODE && flag.isPresent()) {
            chart.result(
                    TestResult.coded(test.name(), flag.get().name().toLowerCase(java.util.Locale.ROOT))
                            .takenOn(it.on())
                            .build(),
                    it.path());
        } else {
            unread(test, it, flag, ProblemCode.FHIR_VALUE_NOT_READ, "there is no value that can be read");
        }
    }

    /** A coded answer is read if the code map knows it as a result of this test. */
    private void coded(Fact test, CodeableConcept answer, Measured it, Optional<ResultFlag> flag) {
        List<Meaning> known = chart.concepts().quietly(answer, Set.of(CodeUse.CODED_RESULT)).stream()
                .filter(meaning -> isAbout(meaning, test))
                .toList();
        if (known.isEmpty()) {
            chart.concepts().meanings(answer, it.path() + ".value", Set.of());
            unread(
                    test,
                    it,
                    flag,
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    "its coded value is not in the code map for this test");
        }
        for (Meaning meaning : known) {
            chart.result(
                    TestResult.coded(meaning.term(), meaning.value())
                            .takenOn(it.on())
                            .flag(flag)
                            .build(),
                    it.path());
        }
    }

    private boolean isAbout(Meaning meaning, Fact test) {
        Fact fact = chart.vocabulary().fact(meaning.term()).orElseThrow();
        return fact.name().equals(test.name())
                || fact.flagOf().filter(test.name()::equals).isPresent();
    }

    private void number(Fact test, Type value, Measured it, Optional<ResultFlag> flag) {
        Optional<NumberInterval> number = Optional.empty();
        Quantity unitOf = new Quantity();
        if (value instanceof Quantity quantity) {
            unitOf = quantity;
            number = converted(test, quantity, quantity, it.path() + ".value");
        } else if (value instanceof Range range) {
            unitOf = range.getLow();
            number = converted(test, range, it);
        } else {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    it.path() + ".value",
                    "a value of the type " + value.fhirType() + " is not read, since it has no unit. Give a quantity.");
        }
        if (number.filter(each -> each.highMillionths() < 0).isPresent() && !test.mayBeNegative()) {
            chart.problem(
                    ProblemCode.FHIR_CONTRADICTION, it.path() + ".value", "the value lies below zero. Correct it.");
            number = Optional.empty();
        }
        if (number.filter(each -> !test.isPossible(each)).isPresent()) {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    it.path() + ".value",
                    "the value lies beyond all that " + test.name() + " can be ("
                            + test.possible().orElseThrow()
                            + "): it is in another unit than it says, and was not read. Correct its unit.");
            number = Optional.empty();
        }
        if (number.isEmpty()) {
            chart.result(
                    TestResult.unread(test.name()).takenOn(it.on()).flag(flag).build(), it.path());
            return;
        }
        chart.result(
                TestResult.number(test.name(), number.get())
                        .takenOn(it.on())
                        .range(range(test, unitOf, it))
                        .flag(flag)
                        .build(),
                it.path());
    }

    private void unread(Fact test, Measured it, Optional<ResultFlag> flag, ProblemCode code, String why) {
        chart.problem(code, it.path() + ".value", why + "; a result of that day is there and stays unknown.");
        chart.result(TestResult.unread(test.name()).takenOn(it.on()).flag(flag).build(), it.path());
    }

    private Optional<NumberInterval> converted(Fact test, Range range, Measured it) {
        Optional<NumberInterval> low = converted(test, range.getLow(), range.getHigh(), it.path() + ".value.low");
        Optional<NumberInterval> high = converted(test, range.getHigh(), range.getLow(), it.path() + ".value.high");
        return low.isPresent() && high.isPresent() ? Optional.of(low.get().spanning(high.get())) : Optional.empty();
    }

    /** The number in the unit of the test; a quantity without a unit has that of another beside it. */
    private Optional<NumberInterval> converted(Fact test, Quantity quantity, Quantity beside, String path) {
        if (quantity.getValue() == null) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, path, "there is no number.");
            return Optional.empty();
        }
        String unit = unit(quantity).isEmpty() ? unit(beside) : unit(quantity);
        if (unit.isEmpty()) {
            chart.problem(
                    ProblemCode.FHIR_UNIT_UNKNOWN,
                    path,
                    "there is no unit, and the number was not read. Send it in "
                            + test.unit().orElse("its unit") + ".");
            return Optional.empty();
        }
        try {
            NumberInterval value = interval(quantity.getValue(), quantity.getComparator());
            return chart.converted(test, value, unit, units, path);
        } catch (IllegalArgumentException e) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, path, "the number is too large to be held.");
            return Optional.empty();
        }
    }

    /** A number of more than six decimals lies between its neighbours of six: nothing is rounded away. */
    private static NumberInterval interval(BigDecimal number, @Nullable QuantityComparator comparator) {
        long low = NumberInterval.millionths(number.setScale(DECIMALS, RoundingMode.FLOOR));
        long high = NumberInterval.millionths(number.setScale(DECIMALS, RoundingMode.CEILING));
        boolean between = low != high;
        if (comparator == null || comparator == QuantityComparator.NULL) {
            return new NumberInterval(low, between, high, between);
        }
        return switch (comparator) {
            case LESS_THAN -> new NumberInterval(NumberInterval.WITHOUT_LOW, true, high, true);
            case LESS_OR_EQUAL -> new NumberInterval(NumberInterval.WITHOUT_LOW, true, high, between);
            case GREATER_THAN -> new NumberInterval(low, true, NumberInterval.WITHOUT_HIGH, true);
            case GREATER_OR_EQUAL -> new NumberInterval(low, between, NumberInterval.WITHOUT_HIGH, true);
            default -> NumberInterval.any();
        };
    }

    /** The code of UCUM, or the words where there is none. */
    private static String unit(Quantity quantity) {
        boolean ucum = "http://unitsofmeasure.org".equals(quantity.getSystem());
        if (ucum && quantity.getCode() != null) {
            return quantity.getCode().strip();
        }
        return quantity.getUnit() == null ? "" : quantity.getUnit().strip();
    }

    /** The laboratory's range, if it gives one that is for everybody. */
    private Optional<ReferenceRange> range(Fact test, Quantity value, Measured it) {
        List<ObservationReferenceRangeComponent> ranges = it.ranges().stream()
                .filter(each -> (each.hasLow() || each.hasHigh()) && isNormal(each))
                .toList();
        String path = it.path() + ".referenceRange";
        if (it.ranges().isEmpty()) {
            return Optional.empty();
        }
        if (ranges.size() != 1 || ranges.get(0).hasAppliesTo() || ranges.get(0).hasAge()) {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    path,
                    "one range of numbers that is for this person is asked; it was not read. Send one.");
            return Optional.empty();
        }
        Optional<BigDecimal> low =
                limit(test, ranges.get(0).hasLow(), ranges.get(0).getLow(), value, path + ".low");
        Optional<BigDecimal> high =
                limit(test, ranges.get(0).hasHigh(), ranges.get(0).getHigh(), value, path + ".high");
        if (low.isPresent() != ranges.get(0).hasLow()
                || high.isPresent() != ranges.get(0).hasHigh()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReferenceRange.builder()
                    .lowInclusive(low)
                    .highInclusive(high)
                    .build());
        } catch (IllegalArgumentException e) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, path, "the range was not read: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** A limit that a conversion leaves between two neighbouring millionths is the lower of the two. */
    private Optional<BigDecimal> limit(Fact test, boolean there, Quantity limit, Quantity value, String path) {
        return there
                ? converted(test, limit, value, path)
                        .filter(number -> number.lowMillionths() != NumberInterval.WITHOUT_LOW)
                        .map(number -> plain(BigDecimal.valueOf(number.lowMillionths(), DECIMALS)))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shorter = number.stripTrailingZeros();
        return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
    }

    private static boolean isNormal(ObservationReferenceRangeComponent range) {
        return !range.hasType() || ConditionReader.code(range.getType()).equals("normal");
    }
}
