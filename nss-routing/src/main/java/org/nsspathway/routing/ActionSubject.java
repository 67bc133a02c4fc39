package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an action is about, where it is repeated.
 *
 * @param words how it is said; empty for an action that is done once
 * @param facts the facts that a test brings
 * @param rules ids of the rules that ask for it
 * @param withinDays days within which a rule wants it, null where none says
 */
record ActionSubject(
        String words,
        List<String> facts,
        List<String> rules,
        @Nullable Integer withinDays) {

    ActionSubject {
        facts = ImmutableList.copyOf(facts);
        rules = ImmutableList.copyOf(rules);
    }

    static ActionSubject of(String words, String... facts) {
        return new ActionSubject(words, List.of(facts), List.of(), null);
    }
}
