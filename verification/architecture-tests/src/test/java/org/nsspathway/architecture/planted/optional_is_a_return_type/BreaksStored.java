package org.nsspathway.architecture.planted.optional_is_a_return_type;

import java.util.Optional;

/** Stores an Optional, and so takes one as parameter. */
public record BreaksStored(Optional<String> code) {}
