package org.nsspathway.vocabulary;

import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.problem.Place;

/**
 * A word that may be recorded of a symptom, such as {@code unexplained}.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Qualifier permits ImmutableQualifier {

    /**
     * The name as records and conditions write it.
     *
     * @return for example {@code not_eased_by_pain_relief}
     */
    String name();

    /**
     * The qualifier that says the contrary; recording one rules the other out.
     *
     * @return empty where there is none
     */
    Optional<String> opposite();

    /**
     * Whether it is taken for granted where neither it nor its opposite is recorded.
     *
     * @return true for {@code new} only, in the tables of the United Kingdom
     */
    boolean assumed();

    /**
     * The qualifier in plain words.
     *
     * @return for example {@code not eased by pain relief}
     */
    String label();

    /**
     * Where it is defined.
     *
     * @return table and row
     */
    @Value.Auxiliary
    Place place();

    /** Builds a qualifier. */
    final class Builder extends ImmutableQualifier.Builder {
        Builder() {}
    }
}
