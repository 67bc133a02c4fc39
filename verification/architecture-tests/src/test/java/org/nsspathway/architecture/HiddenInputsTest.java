package org.nsspathway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every pattern of a hidden input recognises a call that was planted for it; a pattern with a slip recognises none. */
class HiddenInputsTest {

    static final List<String> CLOCK = HiddenInputs.CLOCK;
    static final List<String> PLACE = HiddenInputs.PLACE;

    @ParameterizedTest
    @FieldSource("CLOCK")
    void a_pattern_of_the_clock_recognises_a_planted_call(String pattern) {
        assertThat(callsPlantedFor(HouseRule.NO_HIDDEN_CLOCK)).anyMatch(call -> call.matches(pattern));
    }

    @ParameterizedTest
    @FieldSource("PLACE")
    void a_pattern_of_the_place_recognises_a_planted_call(String pattern) {
        assertThat(callsPlantedFor(HouseRule.NO_HIDDEN_PLACE)).anyMatch(call -> call.matches(pattern));
    }

    private static Stream<String> callsPlantedFor(HouseRule house) {
        return new ClassFileImporter()
                .importPackages(house.planted().root()).stream()
                        .flatMap(javaClass -> javaClass.getAccessesFromSelf().stream())
                        .map(JavaAccess::getTarget)
                        .filter(CodeUnitAccessTarget.class::isInstance)
                        .map(target -> HiddenInputs.written((CodeUnitAccessTarget) target));
    }
}
