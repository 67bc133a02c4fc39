package org.nsspathway.json;

import java.io.Reader;
import java.util.Optional;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Place;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Presentations as JSON: {@link JsonSchema#PRESENTATION} says how they look. Immutable and thread-safe.
 *
 * <p>An item that cannot be read in every part is left out, reported, and its fact marked as unread, so that its silence
 * is never a no. A document is rejected if its day, its person or its place cannot be read, if it has a member that is
 * not known, or an item that does not tell which fact it speaks of.
 *
 * <p>The reasons of a clinician's concern are free text about a person. They are written only by {@link #withReasons()}.
 *
 * @since 0.1
 */
public final class PresentationJson {
    private final Vocabulary vocabulary;
    private final boolean withReasons;

    private PresentationJson(Vocabulary vocabulary, boolean withReasons) {
        this.vocabulary = vocabulary;
        this.withReasons = withReasons;
    }

    /**
     * A reader and writer that withholds the reasons of concerns.
     *
     * @param vocabulary the names that a document may use
     * @return the reader and writer
     */
    public static PresentationJson of(Vocabulary vocabulary) {
        return new PresentationJson(vocabulary, false);
    }

    /**
     * The same, which also writes the reasons of concerns: free text about a person.
     *
     * @return one that withholds nothing
     */
    public PresentationJson withReasons() {
        return new PresentationJson(vocabulary, true);
    }

    /**
     * Reads one document.
     *
     * @param source a name for messages, never an identifier of a person
     * @param json the document
     * @return the presentation, unless the document was rejected, and what is wrong with it
     */
    public JsonRead<Presentation> read(String source, String json) {
        return read(Place.of(source), json);
    }

    /**
     * Reads one document a line (NDJSON), one after the other and never more than one at a time.
     *
     * @param source a name for messages
     * @param lines the documents; closed by whoever opened it
     * @return the documents as they are read
     */
    public JsonLines<Presentation> lines(String source, Reader lines) {
        return new JsonLines<>(source, lines, this::read);
    }

    /**
     * Writes a presentation on one line.
     *
     * @param presentation the presentation
     * @return a document, without a line break
     */
    public String write(Presentation presentation) {
        return write("", presentation);
    }

    /**
     * Writes a presentation on one line, with a name of the writer's own.
     *
     * @param id the name, never an identifier of a person; left out where it is empty
     * @param presentation the presentation
     * @return a document, without a line break
     */
    public String write(String id, Presentation presentation) {
        return JsonOut.write(out -> {
            out.text(Document.FORMAT, JsonSchema.PRESENTATION.format()).textUnlessEmpty(Document.ID, id);
            new PresentationWriter(out, withReasons).write(presentation);
        });
    }

    private JsonRead<Presentation> read(Place place, String json) {
        return Document.read(json, place, JsonSchema.PRESENTATION, this::presentation);
    }

    private Optional<Presentation> presentation(Members members, Findings findings) {
        return new PresentationReader(members, findings, vocabulary).read();
    }
}
