package org.nsspathway.cohort.input;

import com.google.common.io.ByteStreams;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/**
 * A CSV file in three parts: its header, its body, and what stands behind the last line break, which may have been cut
 * off. UTF-8, with or without a byte order mark; commas or semicolons.
 */
final class CsvFile implements Closeable {
    private static final int MOST_HEADER_BYTES = 1 << 16;
    private static final int MOST_TAIL_BYTES = 1 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String source;
    private final FileChannel channel;
    private final char separator;
    private final List<String> header;
    private final long bodyStart;
    private final long bodyEnd;
    private final String tail;

    CsvFile(Path file) throws IOException {
        this.source = file.getFileName().toString();
        this.channel = FileChannel.open(file);
        byte[] start = bytes(0, (int) Math.min(MOST_HEADER_BYTES, channel.size()));
        int from = startsWithMark(start) ? BYTE_ORDER_MARK.length : 0;
        int to = from;
        while (to < start.length && start[to] != '\n') {
            to++;
        }
        if (to == start.length && to == MOST_HEADER_BYTES) {
            throw new TableException(Place.of(source, 1), "the first row is no header. Name the columns in it.");
        }
        String line = header(start, from, to).stripTrailing();
        this.separator = line.indexOf(',') < 0 && line.indexOf(';') >= 0 ? ';' : ',';
        this.header = fields(line);
        this.bodyStart = Math.min(channel.size(), to + 1L);
        this.bodyEnd = Math.max(bodyStart, behindLastLineBreak());
        this.tail = new String(bytes(bodyEnd, (int) (channel.size() - bodyEnd)), StandardCharsets.UTF_8);
        channel.position(bodyStart);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && java.util.Arrays.equals(
                        bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private List<String> fields(String line) {
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line)) {
            return reader.stream()
                    .findFirst()
                    .map(record ->
                            record.getFields().stream().map(String::strip).toList())
                    .orElseThrow(() -> new TableException(
                            Place.of(source, 1), "there is no header. Name the columns in the first row."));
        } catch (CsvParseException | IOException e) {
            throw new TableException(
                    Place.of(source, 1),
                    "the header cannot be read. Name the columns in the first row, without quotes.");
        }
    }

    private long behindLastLineBreak() throws IOException {
        long size = channel.size();
        int length = (int) Math.min(MOST_TAIL_BYTES, size);
        byte[] last = bytes(size - length, length);
        for (int i = length - 1; i >= 0; i--) {
            if (last[i] == '\n') {
                return size - length + i + 1;
            }
        }
        if (length == MOST_TAIL_BYTES) {
            throw new TableException(
                    Place.of(source), "the end of the file has no line breaks. Is it a CSV file, and whole?");
        }
        return 0;
    }

    private byte[] bytes(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // until all is there
        }
        return buffer.array();
    }

    private String header(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TableException(Place.of(source, 1), "the file is not UTF-8. Save it as UTF-8 and run again.");
        }
    }

    String source() {
        return source;
    }

    List<String> header() {
        return header;
    }

    char separator() {
        return separator;
    }

    /** The rows up to the last line break. */
    Reader body() {
        return new InputStreamReader(
                ByteStreams.limit(Channels.newInputStream(channel), bodyEnd - bodyStart),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The rows up to the last line break again, from a line on; the header is line 1. */
    BufferedReader linesFrom(long line) throws IOException {
        channel.position(bodyStart);
        BufferedReader lines = new BufferedReader(body());
        for (long skipped = 2; skipped < line; skipped++) {
            lines.readLine();
        }
        return lines;
    }

    /** What stands behind the last line break: nothing, in a file that is whole. */
    String tail() {
        return tail;
    }

    long bytesRead() {
        try {
            return channel.isOpen() ? channel.position() : bodyEnd;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
