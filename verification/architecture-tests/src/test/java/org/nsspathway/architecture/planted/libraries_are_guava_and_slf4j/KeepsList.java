package org.nsspathway.architecture.planted.libraries_are_guava_and_slf4j;

import com.google.common.collect.ImmutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Uses what is on the list. */
final class KeepsList {
    Logger log(ImmutableList<int[]> numbers) {
        return LoggerFactory.getLogger(numbers.toString());
    }
}
