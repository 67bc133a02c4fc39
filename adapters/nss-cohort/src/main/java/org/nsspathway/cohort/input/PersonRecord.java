package org.nsspathway.cohort.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;

/** All rows of one person, read. Filled again and again, so that a million people need one. */
final class PersonRecord {
    long row;
    Sex sex = Sex.UNKNOWN;
    /** Day of birth, as {@link Days} packs it. */
    long born;
    /** Numbers of organs that are there; of those that are not there, the complement of the number. */
    int[] organs = new int[0];
    /** Number of the word in each column that serves for breakdowns. */
    final int[] groups;

    final List<Assessment> assessments = new ArrayList<>();
    final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int size;

    /** A day on which the person is assessed. */
    record Assessment(String id, long row, int day, Setting setting) {}

    /** A cancer that was diagnosed; the day as {@link Days} packs it. */
    record Diagnosis(long row, long day, String icd10) {}

    PersonRecord(int groupColumns) {
        this.groups = new int[groupColumns];
    }

    void clear(long ofRow) {
        row = ofRow;
        sex = Sex.UNKNOWN;
        born = Cell.NONE;
        organs = new int[0];
        Arrays.fill(groups, Lexicon.UNKNOWN);
        assessments.clear();
        diagnoses.clear();
        size = 0;
    }

    /** The next entry, to be filled. */
    Entry add() {
        if (size == entries.size()) {
            entries.add(new Entry());
        }
        return entries.get(size++);
    }

    /** Takes the last entry back. */
    void dropLast() {
        size--;
    }

    int size() {
        return size;
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** Whether something was recorded, up to the last day of assessment, of which nobody knows what it is. */
    boolean saysWhatNobodyKnows() {
        int last = assessments.stream().mapToInt(Assessment::day).max().orElse(Integer.MIN_VALUE);
        for (int i = 0; i < size; i++) {
            Entry entry = entries.get(i);
            if (entry.kind == Entry.Kind.UNNAMED && entry.knownFrom() <= last) {
                return true;
            }
        }
        return false;
    }

    /** Nothing about the person. */
    @Override
    public String toString() {
        return "PersonRecord{" + size + " entries}";
    }
}
