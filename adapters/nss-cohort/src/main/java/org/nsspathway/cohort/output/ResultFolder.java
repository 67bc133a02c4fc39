package org.nsspathway.cohort.output;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results that appears whole or not at all. It is filled under another name beside its place and renamed at
 * the end; whatever ends a run before that leaves nothing at its place.
 *
 * @since 0.1
 */
public final class ResultFolder implements Closeable {
    private static final int ATTEMPTS = 10;
    private static final long NANOS_BETWEEN_ATTEMPTS = 20_000_000;

    private final Path place;
    private final Path part;
    private final List<ResultTable> tables = new ArrayList<>();
    private final Thread atExit;
    private volatile boolean finished;

    /** Who removes it is there before the folder is. */
    private ResultFolder(Path place, Path part) throws IOException {
        this.place = place;
        this.part = part;
        this.atExit = new Thread(this::removeAtExit, "remove unfinished results");
        Runtime.getRuntime().addShutdownHook(atExit);
        Files.createDirectory(part, forItsOwner());
    }

    /** What is about people is for its owner only, where the system can say so. */
    private static FileAttribute<?>[] forItsOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Starts a folder.
     *
     * @param place where the results shall be; nothing, or an empty folder
     * @return the folder, to be filled
     * @throws IllegalArgumentException if there is something at that place
     * @throws CannotWrite if nothing can be written beside it
     */
    public static ResultFolder at(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        checkArgument(
                isFree(whole),
                "%s is there already. Name a folder that is not, or remove it; results are never mixed.",
                place);
        Path beside = whole.getParent();
        checkArgument(beside != null, "%s is no folder to write results to. Name a new folder.", place);
        try {
            Files.createDirectories(beside);
            return new ResultFolder(whole, beside.resolve("." + whole.getFileName() + ".part-" + UUID.randomUUID()));
        } catch (IOException e) {
            throw new CannotWrite(place.toString(), e);
        }
    }

    private static boolean isFree(Path place) {
        if (!Files.exists(place)) {
            return true;
        }
        try (Stream<Path> inside = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new CannotWrite(place.toString(), e);
        }
    }

    /**
     * Starts a table.
     *
     * @param name its name, without an ending
     * @param header its columns
     * @return the table, which belongs to this folder
     */
    public ResultTable table(String name, String... header) {
        ResultTable table = new ResultTable(part.resolve(name + ".csv"), header);
        tables.add(table);
        return table;
    }

    /**
     * A path inside, for what is no table.
     *
     * @param name name of the file or folder
     * @return where to write it until the results are finished
     */
    public Path path(String name) {
        return part.resolve(name);
    }

    /**
     * A folder for what is not part of the results; it is gone when they are finished.
     *
     * @return an empty folder that only its owner may read
     */
    public Path scratch() {
        try {
            return Files.createTempDirectory(part, "scratch");
        } catch (IOException e) {
            throw new CannotWrite(place.toString(), e);
        }
    }

    /** Closes all tables: they are complete. */
    public void closeTables() {
        @Nullable CannotWrite failure = null;
        for (ResultTable table : tables) {
            try {
                table.close();
            } catch (CannotWrite e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Puts the results at their place. */
    public void finish() {
        closeTables();
        try {
            try (Stream<Path> inside = Files.list(part)) {
                inside.filter(Files::isDirectory)
                        .filter(each -> each.getFileName().toString().startsWith("scratch"))
                        .forEach(ResultFolder::delete);
            }
            Files.deleteIfExists(place);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            finished = true;
        } catch (IOException e) {
            throw new CannotWrite(place.toString(), e);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
        try {
            closeTables();
        } catch (CannotWrite e) {
            // it is removed with the others below
        }
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook runs
            return;
        }
    }

    /** The process is ending while its other threads still write: what they add meanwhile is removed with the rest. */
    private void removeAtExit() {
        for (int attempt = 0; attempt < ATTEMPTS && !finished; attempt++) {
            boolean gone = isRemoved();
            LockSupport.parkNanos(NANOS_BETWEEN_ATTEMPTS);
            if (gone && !Files.exists(part)) {
                return;
            }
        }
    }

    private boolean isRemoved() {
        try {
            remove();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void remove() {
        if (!finished && Files.exists(part)) {
            delete(part);
        }
    }

    private static void delete(Path folder) {
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of what is in it. */
    @Override
    public String toString() {
        return "ResultFolder{" + tables.size() + " tables}";
    }
}
