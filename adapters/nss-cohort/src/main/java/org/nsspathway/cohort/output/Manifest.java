package org.nsspathway.cohort.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run was made of, so that it can be repeated to the byte: inputs with their SHA-256, versions of rules and
 * library, how records were read, every option, and the results with their SHA-256. No day, no path, no machine.
 *
 * @since 0.1
 */
public final class Manifest {
    /** Name of the file. */
    public static final String FILE = "manifest.json";

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, List<Fingerprint>> files = new LinkedHashMap<>();

    /**
     * An empty manifest.
     *
     * @param command what was done
     * @param version version of the library
     */
    public Manifest(String command, String version) {
        members.put("command", command);
        members.put("library_version", version);
    }

    /**
     * Adds a member.
     *
     * @param name name of the member
     * @param value a text, a number, true or false, or a list or map of such
     * @return this manifest
     */
    public Manifest with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /**
     * Adds files.
     *
     * @param name name of the list
     * @param some their fingerprints
     * @return this manifest
     */
    public Manifest files(String name, List<Fingerprint> some) {
        files.put(name, List.copyOf(some));
        return this;
    }

    /**
     * Writes it as JSON.
     *
     * @param file where
     * @throws CannotWrite if it cannot be written
     */
    public void write(Path file) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        files.forEach((name, list) -> {
            List<Map<String, Object>> entries = new ArrayList<>();
            for (Fingerprint each : list) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("file", each.name());
                entry.put("bytes", each.bytes());
                entry.put("sha256", each.sha256());
                entries.add(entry);
            }
            all.put(name, entries);
        });
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        printer.indentArraysWith(lines);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(writer)) {
            json.setPrettyPrinter(printer);
            write(json, all);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new CannotWrite(FILE, e);
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                json.writeFieldName(String.valueOf(each.getKey()));
                write(json, each.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    /** How many members it has. */
    @Override
    public String toString() {
        return "Manifest{" + members.size() + " members}";
    }
}
