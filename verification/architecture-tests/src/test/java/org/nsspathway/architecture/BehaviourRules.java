package org.nsspathway.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.nsspathway.architecture.Conditions.declareOnlyUncheckedExceptions;
import static org.nsspathway.architecture.HiddenInputs.readAHiddenInput;

import com.tngtech.archunit.lang.ArchRule;

/** What code may do: read only what it was given, speak only through SLF4J, fail without ceremony. */
final class BehaviourRules {

    private BehaviourRules() {}

    static ArchRule noHiddenClock(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should(readAHiddenInput("the system clock", HiddenInputs.CLOCK))
                .because("the same question must have the same answer next year: the caller says which day it is");
    }

    static ArchRule noHiddenPlace(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should(readAHiddenInput("the default locale, time zone or character set", HiddenInputs.PLACE))
                .because("the same question must have the same answer on every machine, wherever it stands");
    }

    static ArchRule onlySlf4jSpeaks(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should(accessField(System.class, "out")
                        .or(accessField(System.class, "err"))
                        .or(callMethodWhere(target(name("printStackTrace"))))
                        .or(dependOnClassesThat(resideInAPackage("java.util.logging..")))
                        .as("use java.util.logging, the standard streams or printStackTrace"))
                .because(
                        "what a library says belongs to the log of the system around it, which decides who may read it");
    }

    static ArchRule noCheckedExceptions(Layout layout) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(layout.everything())
                .and()
                .arePublic()
                .should(declareOnlyUncheckedExceptions())
                .because(
                        "bad data is a value and misuse is a bug; only reading from a caller's source can fail in a third way");
    }
}
