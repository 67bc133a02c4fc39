package org.nsspathway.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.nsspathway.architecture.Conditions.beClosed;
import static org.nsspathway.architecture.Conditions.beInANullMarkedPackage;
import static org.nsspathway.architecture.Conditions.beWithoutGuavaInSignatures;
import static org.nsspathway.architecture.Conditions.haveAPlainName;
import static org.nsspathway.architecture.Conditions.haveOnlyFinalInstanceFields;
import static org.nsspathway.architecture.Conditions.useOptionalOnlyAsReturnType;
import static org.nsspathway.architecture.Selections.exported;
import static org.nsspathway.architecture.Selections.handWritten;
import static org.nsspathway.architecture.Selections.openToTheWorld;
import static org.nsspathway.architecture.Selections.outgoingValues;

import com.tngtech.archunit.lang.ArchRule;

/** What a type looks like: closed, immutable, null-marked, plainly named. */
final class ShapeRules {

    private ShapeRules() {}

    static ArchRule everyPackageIsNullMarked(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .should(beInANullMarkedPackage())
                .because(
                        "NullAway reads the mark on the package and nowhere else: an unmarked package is not checked at all");
    }

    static ArchRule guavaStaysInside(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .and(exported())
                .and(openToTheWorld())
                .should(beWithoutGuavaInSignatures(layout))
                .because("a Guava type in a signature ties everyone who embeds the library to our version of Guava");
    }

    static ArchRule publicTypesAreClosed(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .and(openToTheWorld())
                .should(beClosed())
                .because("nobody outside can then forge a value by extending its type");
    }

    static ArchRule valuesAreImmutable(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .and(outgoingValues())
                .should(haveOnlyFinalInstanceFields())
                .because(
                        "an answer must not change after it was given; only a builder, which is no answer yet, may be filled");
    }

    static ArchRule staticFieldsAreFinal(Layout layout) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(layout.everything())
                .and()
                .haveModifier(STATIC)
                .should()
                .beFinal()
                .because("state shared by the whole process makes one caller's answer depend on another caller");
    }

    static ArchRule optionalIsAReturnType(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .and(handWritten())
                .and(openToTheWorld())
                .should(useOptionalOnlyAsReturnType())
                .because("an Optional that a caller must pass or may store has three states, of which one is a null");
    }

    static ArchRule namesArePlain(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .should(haveAPlainName())
                .because("a name that says nothing about the pathway hides a class that has no single idea");
    }

    static ArchRule noGenericExceptions(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should(Conditions.createAnException(
                        RuntimeException.class, Exception.class, Error.class, Throwable.class))
                .because("a caller can neither catch nor understand a failure that has no name");
    }
}
