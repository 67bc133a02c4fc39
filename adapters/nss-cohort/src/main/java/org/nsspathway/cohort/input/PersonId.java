package org.nsspathway.cohort.input;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Whose row it is: an identifier that is compared and never shown. Mutable, so that a million rows need one. */
final class PersonId {
    private char[] chars = new char[32];
    private int length;

    /** How identifiers are ordered in a file. */
    enum Order {
        /** Sign by sign, as text is. */
        AS_TEXT,
        /** Shorter ones first, as whole numbers without leading zeros are. */
        AS_NUMBERS
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean is(char[] text, int from, int to) {
        return Arrays.equals(chars, 0, length, text, from, to);
    }

    boolean is(PersonId other) {
        return is(other.chars, 0, other.length);
    }

    void set(char[] text, int from, int to) {
        length = to - from;
        if (length > chars.length) {
            chars = new char[length];
        }
        System.arraycopy(text, from, chars, 0, length);
    }

    /** Takes a text whose signs are one byte each and no blanks; false, and nothing is taken, for any other. */
    boolean setAscii(ByteBuffer text) {
        int count = text.remaining();
        if (count > chars.length) {
            return false;
        }
        int start = text.position();
        length = 0;
        for (int i = 0; i < count; i++) {
            byte sign = text.get(start + i);
            if (sign <= ' ') {
                return false;
            }
            chars[i] = (char) sign;
        }
        length = count;
        return true;
    }

    void set(PersonId other) {
        set(other.chars, 0, other.length);
    }

    int compareTo(PersonId other, Order order) {
        if (order == Order.AS_NUMBERS && length != other.length) {
            return Integer.compare(length, other.length);
        }
        return Arrays.compare(chars, 0, length, other.chars, 0, other.length);
    }

    int hash() {
        return Names.hash(chars, 0, length);
    }

    /** Nothing about whom it names. */
    @Override
    public String toString() {
        return "PersonId";
    }
}
