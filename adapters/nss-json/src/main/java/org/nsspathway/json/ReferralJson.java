package org.nsspathway.json;

import java.io.Reader;
import org.nsspathway.problem.Place;
import org.nsspathway.referral.Referral;

/**
 * Referrals as JSON: {@link JsonSchema#REFERRAL} says how they look. Immutable and thread-safe.
 *
 * <p>A referral is read whole or not at all, because a clock that lacks one event gives another answer. A code that is
 * not in its list and an event that is not known are kept and reported. Nothing is assumed that a document does not say.
 *
 * @since 0.1
 */
public final class ReferralJson {
    private ReferralJson() {}

    /**
     * Reads one document.
     *
     * @param source a name for messages, never an identifier of a person
     * @param json the document
     * @return the referral, unless the document was rejected, and what is wrong with it
     */
    public static JsonRead<Referral> read(String source, String json) {
        return read(Place.of(source), json);
    }

    /**
     * Reads one document a line (NDJSON), one after the other and never more than one at a time.
     *
     * @param source a name for messages
     * @param lines the documents; closed by whoever opened it
     * @return the documents as they are read
     */
    public static JsonLines<Referral> lines(String source, Reader lines) {
        return new JsonLines<>(source, lines, ReferralJson::read);
    }

    /**
     * Writes a referral on one line.
     *
     * @param id a name of the writer's own, never an identifier of a person; left out where it is empty
     * @param referral the referral
     * @return a document, without a line break
     */
    public static String write(String id, Referral referral) {
        return JsonOut.write(out -> {
            out.text(Document.FORMAT, JsonSchema.REFERRAL.format()).textUnlessEmpty(Document.ID, id);
            ReferralMembers.write(referral, out);
        });
    }

    private static JsonRead<Referral> read(Place place, String json) {
        return Document.read(json, place, JsonSchema.REFERRAL, ReferralMembers::read);
    }
}
