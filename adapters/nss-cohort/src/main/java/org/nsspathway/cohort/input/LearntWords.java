package org.nsspathway.cohort.input;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked at once, when they first come, and remembered: qualifiers, units, codes of findings. Remembers
 * a limited number of them, so that a column of free text does not fill the memory.
 */
final class LearntWords implements Lexicon {
    private static final int MOST_WORDS = 1 << 16;

    private final ToIntFunction<String> look;
    private @Nullable String[] keys = new @Nullable String[64];
    private int[] numbers = new int[64];
    private int size;

    LearntWords(ToIntFunction<String> look) {
        this.look = look;
    }

    /** A lexicon that numbers words in the order in which they come. */
    static LearntWords numbering(List<String> words) {
        return new LearntWords(word -> {
            if (words.size() == MOST_WORDS) {
                return UNKNOWN;
            }
            words.add(word);
            return words.size() - 1;
        });
    }

    @Override
    public int of(char[] text, int from, int to) {
        int mask = keys.length - 1;
        int at = Names.hash(text, from, to) & mask;
        for (String key = keys[at]; key != null; key = keys[at]) {
            if (Names.isSame(key, text, from, to)) {
                return numbers[at];
            }
            at = (at + 1) & mask;
        }
        String word = new String(text, from, to - from);
        int number = look.applyAsInt(word);
        if (size < MOST_WORDS) {
            keys[at] = word;
            numbers[at] = number;
            size++;
            if (2 * size > keys.length) {
                grow();
            }
        }
        return number;
    }

    private void grow() {
        @Nullable String[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new @Nullable String[2 * oldKeys.length];
        numbers = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            if (key != null) {
                char[] text = key.toCharArray();
                int at = Names.hash(text, 0, text.length) & mask;
                while (keys[at] != null) {
                    at = (at + 1) & mask;
                }
                keys[at] = key;
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
