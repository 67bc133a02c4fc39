package org.nsspathway.cohort.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/**
 * A folder with one file for each table of a cohort, in CSV or in Parquet.
 *
 * @since 0.1
 */
public final class CohortFolder {
    private static final String CSV = ".csv";
    private static final String PARQUET = ".parquet";
    /** A Parquet file takes about so many times its size when it is laid aside row by row. */
    private static final int PARQUET_GROWS = 12;

    private final Path folder;
    private final ImmutableSortedMap<CohortTable, Path> files;
    private final ImmutableList<String> notUsed;

    private CohortFolder(Path folder, SortedMap<CohortTable, Path> files, List<String> notUsed) {
        this.folder = folder;
        this.files = ImmutableSortedMap.copyOf(files);
        this.notUsed = ImmutableList.copyOf(notUsed);
    }

    /**
     * Looks into a folder.
     *
     * @param folder the folder
     * @return the tables in it
     * @throws TableException if a table that every cohort needs is missing, or one is there twice
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static CohortFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder + " is no folder. Give the folder with the tables of the cohort.");
        }
        SortedMap<CohortTable, Path> files = new TreeMap<>();
        List<String> others;
        try (Stream<Path> all = Files.list(folder)) {
            others = all.filter(Files::isRegularFile)
                    .map(each -> name(each))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableList.Builder<String> notUsed = ImmutableList.builder();
        for (String name : others) {
            CohortTable table = table(name);
            if (table == null) {
                notUsed.add(name);
            } else if (files.put(table, folder.resolve(name)) != null) {
                throw new TableException(
                        Place.of(name), "the table is there twice, as CSV and as Parquet. Remove one of the two.");
            }
        }
        for (CohortTable table : CohortTable.values()) {
            if (table.isRequired() && !files.containsKey(table)) {
                throw new TableException(
                        Place.of(table.tableName()),
                        "the folder has neither " + table.tableName() + CSV + " nor " + table.tableName() + PARQUET
                                + ", without which there is no cohort. Add the file.");
            }
        }
        return new CohortFolder(folder, files, notUsed.build());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static @Nullable CohortTable table(String name) {
        for (CohortTable table : CohortTable.values()) {
            if (name.equals(table.tableName() + CSV) || name.equals(table.tableName() + PARQUET)) {
                return table;
            }
        }
        return null;
    }

    /**
     * The folder.
     *
     * @return as it was given
     */
    public Path path() {
        return folder;
    }

    /**
     * The files, table by table.
     *
     * @return in the order of the tables
     */
    public SortedMap<CohortTable, Path> files() {
        return files;
    }

    /**
     * Files in the folder that are no table that is read.
     *
     * @return their names, in alphabetical order
     */
    public List<String> notUsed() {
        return notUsed;
    }

    /**
     * How large the files are.
     *
     * @return bytes of all tables together
     */
    public long bytes() {
        return files.values().stream().mapToLong(CohortFolder::size).sum();
    }

    /** About how many bytes the rows take when they are laid aside. */
    long spilledBytes() {
        return files.values().stream()
                .mapToLong(file -> name(file).endsWith(PARQUET) ? PARQUET_GROWS * size(file) : size(file))
                .sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RowCursor open(CohortTable table, Function<String, Lexicon> lexicons) throws IOException {
        Path file = java.util.Objects.requireNonNull(files.get(table), "the table is in the folder");
        if (name(file).endsWith(CSV)) {
            return new CsvCursor(table, new CsvFile(file), lexicons);
        }
        try {
            return new ParquetCursor(table, file, lexicons);
        } catch (NoClassDefFoundError e) {
            throw new TableException(
                    Place.of(name(file)),
                    "Parquet needs parquet-floor on the class path, which is not there. Add nss-parquet.jar, or write CSV.");
        }
    }

    /** The folder's name, and nothing of what is in it. */
    @Override
    public String toString() {
        return "CohortFolder{" + files.size() + " tables}";
    }
}
