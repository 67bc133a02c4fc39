package org.nsspathway.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which package belongs to which module, below one root. The library's root is {@code org.nsspathway}; each planted
 * violation has a root of its own, so that the same rule can be held against both.
 *
 * @param root package under which everything lies
 */
record Layout(String root) {

    static final Layout LIBRARY = new Layout("org.nsspathway");

    /** Packages of nss-core. {@code criteria} is named without what lies below it: that belongs to another module. */
    String[] core() {
        return under(
                "problem..",
                "referral..",
                "presentation..",
                "vocabulary..",
                "pathway..",
                "condition..",
                "criteria",
                "comparison..",
                "evidence..",
                "filtertest..",
                "cases..",
                "batch..",
                "terminology..",
                "internal..");
    }

    String[] criteriaUk() {
        return under("criteria.uk..");
    }

    String[] clock() {
        return under("clock..");
    }

    String[] routing() {
        return under("routing..");
    }

    String[] examples() {
        return under("cli..", "example..");
    }

    /** Packages of the four library modules together. */
    String[] library() {
        return union(core(), criteriaUk(), clock(), routing());
    }

    /** Everything below the root. */
    String everything() {
        return root + "..";
    }

    static String[] union(String[]... patterns) {
        List<String> all = new ArrayList<>();
        for (String[] some : patterns) {
            all.addAll(Arrays.asList(some));
        }
        return all.toArray(new String[0]);
    }

    private String[] under(String... names) {
        return Arrays.stream(names).map(name -> root + "." + name).toArray(String[]::new);
    }
}
