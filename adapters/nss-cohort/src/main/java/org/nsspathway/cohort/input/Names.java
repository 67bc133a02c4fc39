package org.nsspathway.cohort.input;

import java.util.Map;

/** Names that are known beforehand, looked up without making a text of the characters. */
final class Names implements Lexicon {
    private final String[] keys;
    private final int[] numbers;
    private final int mask;

    Names(Map<String, Integer> numbered) {
        int room = Integer.highestOneBit(Math.max(4, numbered.size()) * 4);
        this.keys = new String[room];
        this.numbers = new int[room];
        this.mask = room - 1;
        numbered.forEach(this::put);
    }

    private void put(String key, int number) {
        char[] text = key.toCharArray();
        int at = hash(text, 0, text.length) & mask;
        while (keys[at] != null) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        numbers[at] = number;
    }

    @Override
    public int of(char[] text, int from, int to) {
        int at = hash(text, from, to) & mask;
        for (String key = keys[at]; key != null; key = keys[at]) {
            if (isSame(key, text, from, to)) {
                return numbers[at];
            }
            at = (at + 1) & mask;
        }
        return UNKNOWN;
    }

    static boolean isSame(String key, char[] text, int from, int to) {
        if (key.length() != to - from) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ (hash >>> 15);
    }
}
