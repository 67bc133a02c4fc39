package org.nsspathway.architecture.planted.guava_stays_inside;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;

/** Shows Guava as a return type, as a type argument, and in what a hidden parent passes on. */
public final class BreaksSeam extends BreaksSeamFromBehind {

    public ImmutableList<String> codes() {
        return ImmutableList.of();
    }

    public void accept(List<Range<Integer>> ranges) {}
}
