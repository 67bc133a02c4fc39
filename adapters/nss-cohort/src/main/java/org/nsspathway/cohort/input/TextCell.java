package org.nsspathway.cohort.input;

/** A cell of a row of text. */
final class TextCell extends Cell {
    private final TextRow row;
    private final int column;
    private final Lexicon lexicon;

    TextCell(TextRow row, int column, Lexicon lexicon) {
        this.row = row;
        this.column = column;
        this.lexicon = lexicon;
    }

    @Override
    boolean isEmpty() {
        return row.start(column) == row.end(column);
    }

    @Override
    int word() {
        return lexicon.of(row.chars(), row.start(column), row.end(column));
    }

    @Override
    long days() {
        return isEmpty() ? NONE : Days.parse(row.chars(), row.start(column), row.end(column));
    }

    @Override
    long millionths() {
        return isEmpty() ? NONE : Millionths.parse(row.chars(), row.start(column), row.end(column));
    }

    @Override
    String text() {
        return new String(row.chars(), row.start(column), row.end(column) - row.start(column));
    }

    @Override
    void copyTo(TextRow copy, int copied) {
        copy.put(copied, row.chars(), row.start(column), row.end(column));
    }
}
