package org.nsspathway.architecture.planted.optional_is_a_return_type;

import java.util.Optional;

/** Returns one. */
public interface KeepsReturned {
    Optional<String> code();
}
