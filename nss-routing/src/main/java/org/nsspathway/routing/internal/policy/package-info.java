/**
 * The policy at work: lines over signals, worked out once when a router is made. It asks of every signal only whether
 * it holds, and so does not care how verdicts were come by.
 */
@NullMarked
package org.nsspathway.routing.internal.policy;

import org.jspecify.annotations.NullMarked;
