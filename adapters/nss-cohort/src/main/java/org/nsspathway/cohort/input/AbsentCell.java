package org.nsspathway.cohort.input;

/** The cell of a column that the file does not have. */
final class AbsentCell extends Cell {
    static final AbsentCell INSTANCE = new AbsentCell();

    private AbsentCell() {}

    @Override
    boolean isEmpty() {
        return true;
    }

    @Override
    int word() {
        return Lexicon.UNKNOWN;
    }

    @Override
    long days() {
        return NONE;
    }

    @Override
    long millionths() {
        return NONE;
    }

    @Override
    String text() {
        return "";
    }

    @Override
    void copyTo(TextRow row, int column) {
        row.put(column, new char[0], 0, 0);
    }
}
