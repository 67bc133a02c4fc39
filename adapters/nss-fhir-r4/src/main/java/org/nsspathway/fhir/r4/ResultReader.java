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
            number = converted(test, quantity, it);
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

    private Optional<NumberInterval> converted(Fact test, Quantity quantity, Measured it) {
        Optional<BigDecimal> value = decimal(test, quantity, quantity, it.path() + ".value");
        try {
            return value.map(number -> interval(number, quantity.getComparator()));
        } catch (IllegalArgumentException e) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, it.path() + ".value", "the number is too large to be held.");
            return Optional.empty();
        }
    }

    private Optional<NumberInterval> converted(Fact test, Range range, Measured it) {
        Quantity low = range.getLow();
        Quantity high = range.getHigh();
        Optional<BigDecimal> from = decimal(test, low, high, it.path() + ".value.low");
        Optional<BigDecimal> to = decimal(test, high, low, it.path() + ".value.high");
        boolean whole = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0;
        try {
            return whole
                    ? Optional.of(interval(from.get(), null).spanning(interval(to.get(), null)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, it.path() + ".value", "the number is too large to be held.");
            return Optional.empty();
        }
    }

    /** A number of more than six decimals lies between its neighbours of six: nothing is rounded away. */
    private static NumberInterval interval(BigDecimal number, @Nullable QuantityComparator comparator) {
        BigDecimal floor = number.setScale(DECIMALS, RoundingMode.FLOOR);
        BigDecimal ceiling = number.setScale(DECIMALS, RoundingMode.CEILING);
        long low = NumberInterval.millionths(floor);
        long high = NumberInterval.millionths(ceiling);
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

    /** The number in the unit of the test; a quantity without a unit has that of another beside it. */
    private Optional<BigDecimal> decimal(Fact test, Quantity quantity, Quantity beside, String path) {
        BigDecimal value = quantity.getValue();
        if (value == null) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, path, "there is no number.");
            return Optional.empty();
        }
        String unit = unit(quantity).isEmpty() ? unit(beside) : unit(quantity);
        Optional<BigDecimal> converted = units.convert(test, unit, value);
        if (converted.isEmpty()) {
            String asked = test.unit().map(" Send "::concat).orElse(" Send another unit");
            chart.problem(
                    ProblemCode.FHIR_UNIT_UNKNOWN,
                    path,
                    (unit.isEmpty() ? "there is no unit" : "its unit cannot be converted for " + test.name())
                            + ", and the number was not read." + asked + ".");
        }
        return converted;
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
        ReferenceRange.Builder range = ReferenceRange.builder();
        Optional<BigDecimal> low =
                ranges.get(0).hasLow() ? decimal(test, ranges.get(0).getLow(), value, path + ".low") : Optional.empty();
        Optional<BigDecimal> high = ranges.get(0).hasHigh()
                ? decimal(test, ranges.get(0).getHigh(), value, path + ".high")
                : Optional.empty();
        try {
            return Optional.of(range.lowInclusive(low).highInclusive(high).build());
        } catch (IllegalArgumentException e) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, path, "the range was not read: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private static boolean isNormal(ObservationReferenceRangeComponent range) {
        return !range.hasType() || ConditionReader.code(range.getType()).equals("normal");
    }
}
