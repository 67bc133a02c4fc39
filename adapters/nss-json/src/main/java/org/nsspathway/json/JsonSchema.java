package org.nsspathway.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published schemas, JSON Schema draft 2020-12, one for each kind of document.
 *
 * @since 0.1
 */
public enum JsonSchema {
    /** What is known about one person on one day. */
    PRESENTATION("presentation"),
    /** One referral with its codes and events. */
    REFERRAL("referral"),
    /** Where a referral stands against a standard. */
    CLOCK_STATUS("clock-status"),
    /** A decision with everything it was made with. */
    DECISION("decision");

    private final String kind;

    JsonSchema(String kind) {
        this.kind = kind;
    }

    /**
     * What a document of this kind and version says in its member {@code format}.
     *
     * @return for example {@code nss-presentation-1}
     */
    public String format() {
        return "nss-" + kind + "-1";
    }

    /**
     * The schema's own identifier, by which other schemas refer to it. It is a name and no address.
     *
     * @return for example {@code urn:nsspathway:schema:presentation:1}
     */
    public String id() {
        return "urn:nsspathway:schema:" + kind + ":1";
    }

    /**
     * The schema.
     *
     * @return JSON
     */
    public String text() {
        String name = kind + ".schema.json";
        try (InputStream in = JsonSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + ". Take a whole one.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
