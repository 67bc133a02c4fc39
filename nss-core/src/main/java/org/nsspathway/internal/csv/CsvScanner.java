package org.nsspathway.internal.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into records: quotes, doubled quotes, line ends of every kind, line breaks inside quotes. */
final class CsvScanner {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private String error = "";

    CsvScanner(String text) {
        this.text = text;
        this.at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        this.separator = separatorOf(text);
    }

    /** A spreadsheet in some countries writes semicolons: the header line shows which of the two is meant. */
    private static char separatorOf(String text) {
        int balance = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                balance += c == ',' ? 1 : c == ';' ? -1 : 0;
            }
        }
        return balance < 0 ? ';' : ',';
    }

    List<CsvRecord> records() {
        List<CsvRecord> records = new ArrayList<>();
        while (at < text.length()) {
            int start = line;
            List<String> cells = cells();
            boolean blank = cells.size() == 1 && cells.get(0).isBlank() && error.isEmpty();
            if (!blank) {
                records.add(new CsvRecord(start, cells, error));
            }
            error = "";
        }
        return records;
    }

    private List<String> cells() {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return cells.build();
            }
            if (text.charAt(at) == separator) {
                at++;
            } else {
                endLine();
                return cells.build();
            }
        }
    }

    private void endLine() {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else if (at >= text.length() || ends(text.charAt(at))) {
                    return cell.toString();
                } else {
                    error = "Text follows a closing quote. Double the quotes that belong to the cell.";
                    return cell + plain();
                }
            } else {
                countLine(c);
                cell.append(c);
            }
        }
        error = "A quote is opened in line " + opened
                + " and never closed. Close it; everything after it was taken for one cell.";
        return cell.toString();
    }

    private void countLine(char c) {
        boolean lineFeed = c == '\n';
        boolean loneReturn = c == '\r' && !(at < text.length() && text.charAt(at) == '\n');
        if (lineFeed || loneReturn) {
            line++;
        }
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
