package org.nsspathway.architecture.planted.only_slf4j_speaks;

/** Prints. */
final class BreaksSilence {
    void say(String sentence) {
        System.out.println(sentence);
    }
}
