/**
 * What a criterion is, where criteria come from, and how one person is read against them, with every reason.
 *
 * <p>A catalogue holds the rule sets of all providers; an evaluator reads a presentation against some of them and
 * answers met, not met or unknown, with the evidence, what is missing, and a tree of sentences.
 */
@NullMarked
package org.nsspathway.criteria;

import org.jspecify.annotations.NullMarked;
