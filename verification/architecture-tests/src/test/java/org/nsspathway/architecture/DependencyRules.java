package org.nsspathway.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom: the table of modules, and what the library may bring into another system. */
final class DependencyRules {

    private DependencyRules() {}

    static ArchRule coreUsesNoOtherModule(Layout layout) {
        return ownPackagesOnly(layout, "nss-core", layout.core(), new String[0])
                .because("whoever needs only the criteria must not be made to take a clock, a router or the UK tables");
    }

    static ArchRule criteriaUkUsesOnlyCore(Layout layout) {
        return ownPackagesOnly(layout, "nss-criteria-uk", layout.criteriaUk(), layout.core())
                .because(
                        "the UK tables prove the plug-in door: they use nothing that an alliance's own plug-in cannot");
    }

    static ArchRule clockUsesOnlyCore(Layout layout) {
        return ownPackagesOnly(layout, "nss-clock", layout.clock(), layout.core())
                .because(
                        "a performance report needs clocks without criteria, and a clock must not depend on who referred");
    }

    static ArchRule routingUsesOnlyCore(Layout layout) {
        return ownPackagesOnly(layout, "nss-routing", layout.routing(), layout.core())
                .because(
                        "the router meets rules by id and as core types, so that it routes by any set, not only the UK's");
    }

    static ArchRule nothingUsesTheExamples(Layout layout) {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.library())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layout.examples())
                .because("examples show the library from outside; what the library needs belongs in the library");
    }

    static ArchRule everyPackageHasAModule(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .should()
                .resideInAnyPackage(layout.library())
                .because("a package that the table of modules does not name would escape the table");
    }

    static ArchRule packagesAreFreeOfCycles(Layout layout) {
        return slices().matching(layout.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be understood, tested and changed together");
    }

    static ArchRule librariesAreGuavaAndSlf4j(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.nsspathway..",
                        "com.google.common..",
                        "org.slf4j..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..")
                .because("each further library is one more that every GP system embedding us must carry and patch");
    }

    static ArchRule noNetwork(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(simpleName("URI")
                                .negate()
                                .and(simpleName("URISyntaxException").negate())))
                .because(
                        "the library advises inside somebody else's system: what leaves that system is theirs to decide");
    }

    private static ArchRule ownPackagesOnly(Layout layout, String module, String[] own, String[] allowed) {
        return classes()
                .that()
                .resideInAnyPackage(own)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(layout.everything())
                        .or(resideInAnyPackage(Layout.union(own, allowed)))
                        .as(allowed.length == 0 ? "belong to " + module : "belong to " + module + " or nss-core"));
    }
}
