package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.Sex;
import org.nsspathway.problem.Place;

/**
 * One rule, as a row of a table: where it comes from, when it holds, for whom, what it demands and what it recommends.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Criterion permits ImmutableCriterion {

    /**
     * The rule's id, unique in its set at any one time.
     *
     * @return for example {@code CORE-WEIGHT}
     */
    String id();

    /**
     * A few words for a list.
     *
     * @return never blank
     */
    String title();

    /**
     * The rule that this is a part of.
     *
     * @return empty where it stands alone
     */
    Optional<String> parent();

    /**
     * Where it comes from.
     *
     * @return the source
     */
    RuleSource source();

    /**
     * What standing it has.
     *
     * @return the status
     */
    RuleStatus status();

    /**
     * First day on which it holds.
     *
     * @return empty where no first day is known
     */
    Optional<LocalDate> effectiveFrom();

    /**
     * Last day on which it holds, inclusive.
     *
     * @return empty where no last day is known
     */
    Optional<LocalDate> effectiveTo();

    /**
     * Whom the source speaks of, in its own term; the bounds of age decide.
     *
     * @return for example {@code adult}
     */
    String population();

    /**
     * The sex it is for, where no organ decides.
     *
     * @return empty for any
     */
    Optional<Sex> sex();

    /**
     * The organ that decides whom it is for.
     *
     * @return empty for any
     */
    Optional<String> organ();

    /**
     * Youngest age in completed years, inclusive.
     *
     * @return empty for no bound
     */
    Optional<Integer> minAge();

    /**
     * The setting that the youngest age comes from, where the source speaks of a group and gives no number.
     *
     * @return empty where the row gives the number itself
     */
    Optional<PopulationAge> minAgeFrom();

    /**
     * Oldest age in completed years, inclusive.
     *
     * @return empty for no bound
     */
    Optional<Integer> maxAge();

    /**
     * What it demands.
     *
     * @return the condition of the row
     */
    Condition condition();

    /**
     * When its missing facts are worth a question, where the table says so. Without it, whenever something recorded
     * speaks for the criterion.
     *
     * @return empty where the table does not say
     */
    Optional<Condition> askWhen();

    /**
     * What it recommends.
     *
     * @return for example {@code suspected_cancer_pathway_referral}
     */
    String action();

    /**
     * What it allows instead.
     *
     * @return in the order of the row
     */
    List<String> alternativeActions();

    /**
     * Where it points.
     *
     * @return for example {@code nss}
     */
    String destination();

    /**
     * How soon.
     *
     * @return the source's own term
     */
    String urgency();

    /**
     * Whether the test may be asked for by direct access.
     *
     * @return yes, no or not_stated
     */
    String directAccess();

    /**
     * How strongly the source recommends it.
     *
     * @return do, consider or refer
     */
    String strength();

    /**
     * Facts that inform the decision and do not decide it.
     *
     * @return in the order of the row
     */
    List<String> modifiers();

    /**
     * Facts that carry the outcome of the action, by which one sees that it is done.
     *
     * @return in the order of the row
     */
    List<String> resultFacts();

    /**
     * How old a result may be to show that the action is done, where the table says so.
     *
     * @return number of calendar days before the day of assessment, inclusive; empty where results are valid as usual
     */
    Optional<Integer> doneWithinDays();

    /**
     * What to say to the person where it is met, in plain words.
     *
     * @return empty where the table has no such column or nothing in it
     */
    @Value.Default
    default String say() {
        return "";
    }

    /**
     * What else there is to say, to those who review the rule.
     *
     * @return may be empty
     */
    String note();

    /**
     * The day on which a clinician reviewed it.
     *
     * @return empty where nobody has
     */
    Optional<LocalDate> reviewedOn();

    /**
     * Columns that the set has of its own.
     *
     * @return by column name
     */
    Map<String, String> furtherColumns();

    /**
     * Where the row stands.
     *
     * @return table and row
     */
    @Value.Auxiliary
    Place place();

    /**
     * Whether the rule holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    default boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom().orElse(LocalDate.MIN))
                && !day.isAfter(effectiveTo().orElse(LocalDate.MAX));
    }

    /**
     * The condition together with whom the rule is for: age, and organ before sex.
     *
     * @return one condition
     */
    @Value.Lazy
    default Condition wholeCondition() {
        ImmutableList<Condition> parts = Gates.of(this).add(condition()).build();
        return parts.size() == 1 ? condition() : new Condition.And(parts);
    }

    /** Builds a criterion. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
