package org.nsspathway.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as a tree of the JDK's own types: maps in their order, lists, strings, big decimals, booleans, and
 * {@link #NULL}. Whoever sends a text that is too long, too deep or says a thing twice is told, not believed.
 */
final class JsonText {
    static final int MOST_CHARACTERS = 8_000_000;

    /** Stands for JSON's null, which no document of ours has. */
    static final Object NULL = new Object();

    private static final int MOST_DEPTH = 40;
    private static final int MOST_DIGITS = 60;
    private static final int MOST_NAME = 200;
    private static final int MOST_STRING = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxNumberLength(MOST_DIGITS)
                    .maxNameLength(MOST_NAME)
                    .maxStringLength(MOST_STRING)
                    .build())
            .build();

    private JsonText() {}

    /** A text that cannot be read; the message says where and holds nothing of it. */
    static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    static Object parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Unreadable("the document is longer than " + MOST_CHARACTERS + " characters. Split it.");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Unreadable("the document is empty.");
            }
            Object value = value(parser, first);
            if (parser.nextToken() != null) {
                throw new Unreadable("something stands after the end of the document. Write one document.");
            }
            return value;
        } catch (JacksonException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson's own message may hold a piece of the text, so only the place is taken from it. */
    private static Unreadable unreadable(JacksonException e) {
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", character " + at.getColumnNr();
        return new Unreadable("the text is no JSON" + place + " ("
                + e.getClass().getSimpleName() + "): broken, or a member twice, or too deep or too long.");
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> NULL;
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }
}
