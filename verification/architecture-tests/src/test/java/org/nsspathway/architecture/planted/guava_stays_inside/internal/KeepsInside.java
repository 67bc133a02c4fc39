package org.nsspathway.architecture.planted.guava_stays_inside.internal;

import com.google.common.collect.ImmutableList;

/** Public, but in a package that is not exported. */
public final class KeepsInside {
    public ImmutableList<String> codes() {
        return ImmutableList.of();
    }
}
