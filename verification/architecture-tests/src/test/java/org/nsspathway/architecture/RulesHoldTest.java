package org.nsspathway.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library keeps the rules of the house. */
class RulesHoldTest {

    private static JavaClasses library;

    @BeforeAll
    static void read_the_library() {
        library = new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages(Layout.LIBRARY.root());
    }

    @ParameterizedTest
    @EnumSource
    void the_library_keeps_the_rule(HouseRule rule) {
        rule.on(Layout.LIBRARY).check(library);
    }

    @Test
    void classes_of_every_library_module_are_among_those_checked() {
        Set<String> modules = library.stream()
                .map(javaClass -> javaClass.getSource().orElseThrow().getUri().toString())
                .flatMap(uri ->
                        Repository.LIBRARY_MODULES.stream().filter(name -> uri.contains("/" + name + "/target/")))
                .collect(toCollection(TreeSet::new));

        assertThat(modules).containsExactlyInAnyOrderElementsOf(Repository.LIBRARY_MODULES);
    }
}
