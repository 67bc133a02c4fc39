package org.nsspathway.criteria;

import org.junit.jupiter.api.Test;

/** The laws hold of the engine. */
class LawsTest {
    private static final Evaluate ENGINE = new Engine();

    @Test
    void evaluation_always_comes_to_an_answer() {
        ((Law) Laws::total).holds(ENGINE);
    }

    @Test
    void a_condition_made_of_others_follows_kleenes_logic() {
        ((Law) Laws::homomorphism).holds(ENGINE);
    }

    @Test
    void the_order_of_the_facts_never_matters() {
        ((Law) Laws::order).holds(ENGINE);
    }

    @Test
    void making_something_known_never_changes_what_was_known() {
        ((Law) Laws::steadfast).holds(ENGINE);
    }

    @Test
    void instances_are_never_pooled() {
        ((Law) Laws::neverPooled).holds(ENGINE);
    }

    @Test
    void every_verdict_is_explained_and_every_unknown_names_what_is_missing() {
        ((Law) Laws::explained).holds(ENGINE);
    }

    @Test
    void the_missing_facts_settle_the_verdict_and_with_one_less_they_do_not() {
        new SettlingLaw().holds(ENGINE);
    }
}
