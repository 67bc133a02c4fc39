package org.nsspathway.pathway;

import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * Something to do beside a route: a test, a telephone call, a question to confirm. An action has its own deadline and
 * owner and never outranks a route.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface PolicyAction permits ImmutablePolicyAction {

    /** For what an action is repeated. */
    enum Each {
        /** Once. */
        ONCE,
        /** For every test that a rule asks for and that is not done. */
        RULE_TEST,
        /** For every test on which alone a referral hangs. */
        OPEN_TEST,
        /** For every filter function test that is missing or out of date. */
        FILTER_TEST,
        /** For every filter function test on which sex or organs decide that are not recorded. */
        UNDECIDED_TEST,
        /** For every result that is awaited. */
        AWAITED_TEST,
        /** For every exclusion that is unknown. */
        UNKNOWN_EXCLUSION,
        /** For every service that is closed and would have been used. */
        CLOSED_SERVICE
    }

    /**
     * The action's id.
     *
     * @return for example {@code send-referral}
     */
    String id();

    /**
     * What to do; {@code {test}}, {@code {exclusion}} and {@code {closed}} stand for what it is repeated for.
     *
     * @return in words
     */
    String words();

    /**
     * For what it is repeated.
     *
     * @return once, or for every test and so on
     */
    Each each();

    /**
     * Within how many days: a number, the name of a setting, {@code row} for what the rule says, or empty.
     *
     * @return where the days come from
     */
    String withinDays();

    /**
     * By when, in words.
     *
     * @return empty where the days say it
     */
    String by();

    /**
     * Who does it.
     *
     * @return in words
     */
    String owner();

    /**
     * Where it comes from.
     *
     * @return never blank
     */
    String source();

    /**
     * Whether it is about tests.
     *
     * @return true for tests to order or to chase
     */
    default boolean isTest() {
        return switch (each()) {
            case RULE_TEST, OPEN_TEST, FILTER_TEST, AWAITED_TEST -> true;
            case ONCE, UNDECIDED_TEST, UNKNOWN_EXCLUSION, CLOSED_SERVICE -> false;
        };
    }

    /** Builds an action. */
    final class Builder extends ImmutablePolicyAction.Builder {
        Builder() {}
    }
}
