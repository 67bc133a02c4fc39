package org.nsspathway.routing;

import java.util.List;

/** How the filter function tests of one person stand. */
final class FilterTests {

    boolean outstanding() {
        return false;
    }

    boolean abnormal(String test) {
        return false;
    }

    /** What to order: what is missing or out of date and not declined. */
    List<String> toOrder() {
        return List.of();
    }
}
