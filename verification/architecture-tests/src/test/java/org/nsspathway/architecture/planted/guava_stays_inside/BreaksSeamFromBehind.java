package org.nsspathway.architecture.planted.guava_stays_inside;

import com.google.common.collect.ImmutableSet;

/** Cannot be seen, but its public methods can, through the public class below it. */
class BreaksSeamFromBehind {
    public ImmutableSet<String> inherited() {
        return ImmutableSet.of();
    }
}
