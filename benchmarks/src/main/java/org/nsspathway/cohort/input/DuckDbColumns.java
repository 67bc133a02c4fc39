package org.nsspathway.cohort.input;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * What it costs to read every column of a synthetic cohort in Parquet through the JDBC driver of DuckDB, row by row, as
 * adapters must. The driver is put on the class path by whoever measures.
 */
public final class DuckDbColumns {
    private static final double NANOS_A_MICRO = 1000;
    private static final List<String> TABLES =
            List.of("persons", "assessments", "symptoms", "results", "history", "concerns", "diagnoses");

    private DuckDbColumns() {}

    /** Takes the folder and how many people are in it. */
    public static void main(String[] arguments) throws SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double people = Long.parseLong(arguments[1]);
        for (int round = 1; round <= 2; round++) {
            long before = process.getProcessCpuTime();
            long seen = 0;
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
                for (String table : TABLES) {
                    seen += read(connection, arguments[0] + "/" + table + ".parquet");
                }
            }
            double micros = (process.getProcessCpuTime() - before) / NANOS_A_MICRO / people;
            out.printf(Locale.ROOT, "DuckDB, round %d: %.2f us CPU a person, %d cells filled%n", round, micros, seen);
        }
    }

    private static long read(Connection connection, String file) throws SQLException {
        long seen = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from read_parquet('" + file + "')")) {
            int columns = rows.getMetaData().getColumnCount();
            int[] types = new int[columns];
            for (int i = 0; i < columns; i++) {
                types[i] = rows.getMetaData().getColumnType(i + 1);
            }
            while (rows.next()) {
                for (int i = 0; i < columns; i++) {
                    seen += cell(rows, i + 1, types[i]) ? 1 : 0;
                }
            }
        }
        return seen;
    }

    private static boolean cell(ResultSet rows, int column, int type) throws SQLException {
        return switch (type) {
            case java.sql.Types.DOUBLE -> rows.getDouble(column) != 0;
            case java.sql.Types.BOOLEAN -> rows.getBoolean(column);
            case java.sql.Types.DATE -> rows.getDate(column) != null;
            default -> rows.getString(column) != null;
        };
    }
}
