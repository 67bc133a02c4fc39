package org.nsspathway.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/**
 * Every architecture rule, once. A rule is held against the library in {@link RulesHoldTest} and proved against a
 * planted violation in {@link PlantedViolationsTest}; a rule without a planted violation fails there.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions are references to static methods
enum HouseRule {
    CORE_USES_NO_OTHER_MODULE(DependencyRules::coreUsesNoOtherModule),
    CRITERIA_UK_USES_ONLY_CORE(DependencyRules::criteriaUkUsesOnlyCore),
    CLOCK_USES_ONLY_CORE(DependencyRules::clockUsesOnlyCore),
    ROUTING_USES_ONLY_CORE(DependencyRules::routingUsesOnlyCore),
    NOTHING_USES_THE_EXAMPLES(DependencyRules::nothingUsesTheExamples),
    EVERY_PACKAGE_HAS_A_MODULE(DependencyRules::everyPackageHasAModule),
    PACKAGES_ARE_FREE_OF_CYCLES(DependencyRules::packagesAreFreeOfCycles),
    LIBRARIES_ARE_GUAVA_AND_SLF4J(DependencyRules::librariesAreGuavaAndSlf4j),
    NO_NETWORK(DependencyRules::noNetwork),

    EVERY_PACKAGE_IS_NULL_MARKED(ShapeRules::everyPackageIsNullMarked),
    GUAVA_STAYS_INSIDE(ShapeRules::guavaStaysInside),
    PUBLIC_TYPES_ARE_CLOSED(ShapeRules::publicTypesAreClosed),
    VALUES_ARE_IMMUTABLE(ShapeRules::valuesAreImmutable),
    STATIC_FIELDS_ARE_FINAL(ShapeRules::staticFieldsAreFinal),
    OPTIONAL_IS_A_RETURN_TYPE(ShapeRules::optionalIsAReturnType),
    NAMES_ARE_PLAIN(ShapeRules::namesArePlain),
    NO_GENERIC_EXCEPTIONS(ShapeRules::noGenericExceptions),

    NO_HIDDEN_CLOCK(BehaviourRules::noHiddenClock),
    NO_HIDDEN_PLACE(BehaviourRules::noHiddenPlace),
    ONLY_SLF4J_SPEAKS(BehaviourRules::onlySlf4jSpeaks),
    NO_CHECKED_EXCEPTIONS(BehaviourRules::noCheckedExceptions);

    private final Function<Layout, ArchRule> rule;

    HouseRule(Function<Layout, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule, held against the packages of a layout. */
    ArchRule on(Layout layout) {
        return rule.apply(layout);
    }

    /** Where the code stands that breaks this rule on purpose: a package with the rule's own name. */
    Layout planted() {
        return new Layout(HouseRule.class.getPackageName() + ".planted." + name().toLowerCase(Locale.ROOT));
    }
}
