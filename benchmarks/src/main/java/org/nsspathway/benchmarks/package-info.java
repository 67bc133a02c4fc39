/** What the library costs, one question a class; {@code README.md} beside the module says how to run and what was found. */
@NullMarked
package org.nsspathway.benchmarks;

import org.jspecify.annotations.NullMarked;
