package org.nsspathway.pathway;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.condition.Condition;

/**
 * Something that lines of the policy ask for and that holds or does not. An unknown never makes a signal hold, unless
 * the signal asks for the unknown.
 *
 * @since 0.1
 */
public sealed interface Signal
        permits RuleSignal,
                Signal.OfFacts,
                Signal.OfService,
                Signal.OfSetting,
                Signal.OfSites,
                Signal.OfTests,
                Signal.OfAgeGaps,
                Signal.OfDecision,
                Signal.OfSignals {

    /**
     * The name that policy lines use.
     *
     * @return for example {@code nss_criterion_met}
     */
    String name();

    /**
     * What it means.
     *
     * @return in words; may be empty
     */
    String meaning();

    /**
     * A condition over the facts of the presentation is met.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @param condition the condition
     * @since 0.1
     */
    record OfFacts(String name, String meaning, Condition condition) implements Signal {}

    /**
     * A service can be used, or is known to be open, and so on.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @param pathway id of the pathway of the service
     * @param asks what is asked of the service
     * @since 0.1
     */
    record OfService(String name, String meaning, String pathway, ServiceQuestion asks) implements Signal {

        /** What may be asked of a service. */
        public enum ServiceQuestion {
            /** Offered and open on the day, and the person old enough. */
            OPEN,
            /** Not known to be closed: open, or nobody has said. */
            USABLE,
            /** Nobody has said. */
            UNKNOWN,
            /** Can be used, and takes people from where this person turned up. */
            ACCEPTS,
            /** An exclusion of its own is met. */
            EXCLUDES
        }
    }

    /**
     * A setting has a value.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @param setting the setting
     * @param value the value
     * @since 0.1
     */
    record OfSetting(String name, String meaning, String setting, String value) implements Signal {}

    /**
     * So many site pathways fit, counted as national referral types.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @param is {@value #ONE}, {@value #SEVERAL}, {@value #UNMAPPED}, or the code of a type that is among them
     * @since 0.1
     */
    record OfSites(String name, String meaning, String is) implements Signal {
        /** Exactly one. */
        public static final String ONE = "one";
        /** Two or more. */
        public static final String SEVERAL = "several";
        /** A report names a site that has no type. */
        public static final String UNMAPPED = "unmapped";
    }

    /**
     * A test stands so.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @param test the test, or empty for any
     * @param asks what is asked
     * @since 0.1
     */
    record OfTests(String name, String meaning, String test, TestQuestion asks) implements Signal {

        /** What may be asked of tests. */
        public enum TestQuestion {
            /** A filter function test that this person needs is missing, out of date or awaited. */
            OUTSTANDING,
            /** Whether a filter function test is needed hangs on a sex or an organ that is not recorded. */
            NEEDS_PERSON,
            /** A result is awaited. */
            AWAITED,
            /** A test that a rule asks for was declined or not returned. */
            REFUSED,
            /** A filter function test is beyond its limit. */
            ABNORMAL
        }
    }

    /**
     * A rule is not met only because of an age that its source does not give.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @since 0.1
     */
    record OfAgeGaps(String name, String meaning) implements Signal {}

    /**
     * The decision stands so. Only {@code NOTHING_ABOVE} may be asked by lines that lead to a pathway.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @param asks what is asked
     * @param pathways ids of the pathways that are asked about; empty where none is
     * @since 0.1
     */
    record OfDecision(String name, String meaning, DecisionQuestion asks, List<String> pathways) implements Signal {

        /** Keeps its own copy. */
        public OfDecision {
            pathways = ImmutableList.copyOf(pathways);
        }

        /** What may be asked of the decision. */
        public enum DecisionQuestion {
            /** No line above this one applies. */
            NOTHING_ABOVE,
            /** One of the pathways comes first. */
            FIRST,
            /** What comes first is a referral because cancer is suspected. */
            FIRST_REFERS,
            /** More than one pathway applies. */
            OTHERS_APPLY,
            /** A service that a line leads to is closed. */
            CLOSED
        }
    }

    /**
     * A combination of signals that stand above it in the table.
     *
     * @param name the signal's name
     * @param meaning what it means
     * @param condition AND, OR and NOT over signals
     * @since 0.1
     */
    record OfSignals(String name, String meaning, Condition condition) implements Signal {}
}
