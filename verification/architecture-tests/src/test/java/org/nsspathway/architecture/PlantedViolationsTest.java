package org.nsspathway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each rule is seen to fail. Beside this class, in {@code planted}, every rule has a package of its own name with code
 * that breaks it, in classes named {@code Breaks...}, and code that just keeps it, in classes named {@code Keeps...}.
 * What a class must not use is named {@code Used...}.
 */
class PlantedViolationsTest {

    @ParameterizedTest
    @EnumSource
    void the_rule_reports_every_planted_violation_with_its_reason(HouseRule house) {
        ArchRule rule = house.on(house.planted());
        JavaClasses planted = planted(house);
        List<String> breaking = planted.stream()
                .map(JavaClass::getName)
                .filter(name -> name.contains("Breaks"))
                .toList();

        String report = rule.evaluate(planted).getFailureReport().toString();

        assertThat(breaking).as("classes planted for %s", house).isNotEmpty();
        assertThat(report).contains(breaking).contains(", because " + reason(rule));
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_leaves_alone_what_just_keeps_it(HouseRule house) {
        EvaluationResult result = house.on(house.planted()).evaluate(planted(house));

        assertThat(result.getFailureReport().getDetails())
                .as("violations that %s reports", house)
                .noneMatch(line -> line.contains("Keeps"));
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_gives_its_reason_as_more_than_a_word(HouseRule house) {
        assertThat(reason(house.on(Layout.LIBRARY)).split(" ")).hasSizeGreaterThan(6);
    }

    private static JavaClasses planted(HouseRule house) {
        return new ClassFileImporter().importPackages(house.planted().root());
    }

    private static String reason(ArchRule rule) {
        String description = rule.getDescription();
        return description.substring(description.indexOf(", because ") + ", because ".length());
    }
}
