package org.nsspathway.architecture.planted.libraries_are_guava_and_slf4j;

import com.tngtech.archunit.core.domain.JavaClass;

/** Brings a library of its own. */
record BreaksList(JavaClass type) {}
