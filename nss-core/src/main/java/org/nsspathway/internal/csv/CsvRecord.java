package org.nsspathway.internal.csv;

import java.util.List;

/** The cells of one record, the line where it began (counted from 1), and what kept it from being read, if anything. */
record CsvRecord(int line, List<String> cells, String error) {}
