package org.nsspathway.pathway;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * What the recommendation of a rule is to the router: a kind of referral, a test, an exclusion, a note. Every rule
 * has the outcome of the first line that it matches; parts of a line that are empty match every rule.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface RuleOutcome permits ImmutableRuleOutcome {

    /** The outcome of rules for a cancer site, which are counted as site pathways. */
    String SITE = "site";
    /** The outcome of rules that ask for a test. */
    String TEST = "test";

    /**
     * The roles of sets that match.
     *
     * @return empty for all
     */
    Set<SetRole> roles();

    /**
     * The sets that match, by id.
     *
     * @return empty for all
     */
    Set<String> sets();

    /**
     * The actions that match.
     *
     * @return empty for all
     */
    Set<String> actions();

    /**
     * The urgencies that match, in the words of rule tables.
     *
     * @return empty for all
     */
    Set<String> urgencies();

    /**
     * The cells of {@code direct_access} that match.
     *
     * @return empty for all
     */
    Set<String> directAccess();

    /**
     * The destinations that match.
     *
     * @return empty for all
     */
    Set<String> destinations();

    /**
     * The rules that match, by id.
     *
     * @return empty for all
     */
    Set<String> criteria();

    /**
     * What it is to the router.
     *
     * @return for example {@code site} or {@code test}
     */
    String outcome();

    /**
     * Whether a known result of what it asks for settles it, so that it is not asked for again.
     *
     * @return true for tests
     */
    boolean settledByResult();

    /**
     * Days within which a test of this kind is done.
     *
     * @return empty where it is no test or the source states no time
     */
    Optional<Integer> testWithinDays();

    /** Builds an outcome. */
    final class Builder extends ImmutableRuleOutcome.Builder {
        Builder() {}
    }
}
