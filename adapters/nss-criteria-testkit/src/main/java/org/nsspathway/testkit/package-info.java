/**
 * For those who write criteria: {@link org.nsspathway.testkit.CriterionVerifier} asks one criterion about one case, and
 * {@link org.nsspathway.testkit.CriteriaProviderContract} holds a whole provider to what every provider must keep. Used
 * in tests, with JUnit 5; never in a product.
 */
@NullMarked
package org.nsspathway.testkit;

import org.jspecify.annotations.NullMarked;
