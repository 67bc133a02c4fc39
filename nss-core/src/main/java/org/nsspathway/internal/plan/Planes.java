package org.nsspathway.internal.plan;

import java.util.Arrays;

/** The planes of one reader, and those in which passes over rows note what each row sets. Filled anew for every block. */
public final class Planes {
    /** Carrying 64 people's note over costs a part of what setting one of them costs. */
    private static final int ROWS_A_WORD = 4;

    private final int inputs;
    private long[][] planes;
    private long[][] notes = new long[0][];
    private int words;
    private int room;

    public Planes(Schedule schedule) {
        this.inputs = schedule.inputs();
        this.planes = new long[schedule.planes()][];
    }

    /** Makes room for so many people, with nothing known of any of them. */
    public void start(int people) {
        words = (people + Long.SIZE - 1) / Long.SIZE;
        if (words > room) {
            room = words;
            for (int plane = 0; plane < planes.length; plane++) {
                planes[plane] = new long[room];
            }
            notes = new long[0][];
        }
        for (int plane = 0; plane < inputs; plane++) {
            Arrays.fill(planes[plane], 0, words, 0);
        }
    }

    public int words() {
        return words;
    }

    public long[][] all() {
        return planes;
    }

    /** Planes to note effects in, all of them empty. */
    public long[][] notes(Effects effects) {
        if (notes.length < effects.size()) {
            int before = notes.length;
            notes = Arrays.copyOf(notes, Math.max(effects.size(), 2 * before));
            for (int plane = before; plane < notes.length; plane++) {
                notes[plane] = new long[room];
            }
        }
        return notes;
    }

    /** Carries what was noted of some effects over to the planes, and empties the notes. */
    public void carry(Effects effects, EffectList noted) {
        long[][] ready = notes(effects);
        for (int each = 0; each < noted.size(); each++) {
            int effect = noted.get(each);
            long[] note = ready[effect];
            for (int plane : effects.planes(effect)) {
                unite(planes[plane], note, words);
            }
            Arrays.fill(note, 0, words, 0);
        }
    }

    /** Whether so few rows with so many effects are set one by one at less cost than notes are carried over. */
    public boolean areFew(int rows, int effects) {
        return rows < words * Math.max(2, effects / ROWS_A_WORD);
    }

    private static void unite(long[] into, long[] other, int words) {
        for (int word = 0; word < words; word++) {
            into[word] |= other[word];
        }
    }

    /** Sets one person in all planes of an effect, for passes with few rows. */
    public void set(int[] effect, int person) {
        for (int plane : effect) {
            planes[plane][person >> 6] |= 1L << person;
        }
    }

    public void set(int plane, int person) {
        if (plane > Schedule.NOWHERE) {
            planes[plane][person >> 6] |= 1L << person;
        }
    }

    boolean has(int plane, int person) {
        return (planes[plane][person >> 6] >>> person & 1) != 0;
    }
}
