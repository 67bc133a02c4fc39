package org.nsspathway.cases;

import com.google.common.base.Ascii;

/** A message as a sentence of its own. */
final class Sentence {

    private Sentence() {}

    static String of(IllegalArgumentException e) {
        String text = String.valueOf(e.getMessage());
        String ended = text.endsWith(".") ? text : text + ".";
        return Ascii.toUpperCase(ended.charAt(0)) + ended.substring(1);
    }
}
