package org.nsspathway.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.ProblemCode;

/** What every document has: a format, an id, and a frame that is read whole or not at all. */
final class Document {
    static final String FORMAT = "format";
    static final String ID = "id";

    private Document() {}

    /**
     * Reads a text.
     *
     * @param reader reads the members; empty where the document is rejected, which it has then reported
     */
    static <T> JsonRead<T> read(
            String text, Place place, JsonSchema schema, BiFunction<Members, Findings, Optional<T>> reader) {
        Findings findings = new Findings(place);
        Object tree;
        try {
            tree = JsonText.parse(text);
        } catch (JsonText.Unreadable e) {
            findings.add(ProblemCode.JSON_UNREADABLE, "", String.valueOf(e.getMessage()));
            return new JsonRead<>("", null, findings.all());
        }
        if (!(tree instanceof Map<?, ?> map)) {
            findings.add(ProblemCode.JSON_UNREADABLE, "", "a document is an object between braces.");
            return new JsonRead<>("", null, findings.all());
        }
        Members members = new Members(map, "", findings);
        String id = members.text(ID).orElse("");
        Optional<String> format = members.text(FORMAT).filter(it -> !it.equals(schema.format()));
        if (format.isPresent()) {
            members.report(
                    ProblemCode.JSON_FORMAT_UNKNOWN,
                    FORMAT,
                    "the document is of another kind or version. Write " + schema.format() + ".");
            return new JsonRead<>(id, null, findings.all());
        }
        Optional<T> value = reader.apply(members, findings);
        return new JsonRead<>(id, value.orElse(null), findings.all());
    }
}
