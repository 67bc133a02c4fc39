package org.nsspathway.architecture.planted.guava_stays_inside;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Stores a Guava list and shows the JDK's interface. */
public final class KeepsSeam {
    private final ImmutableList<String> codes = ImmutableList.of();

    public List<String> codes() {
        return codes;
    }
}
