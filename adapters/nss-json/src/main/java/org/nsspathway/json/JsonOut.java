package org.nsspathway.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes one document on one line: no nulls, no empty lists, members in the order in which they are given. */
final class JsonOut {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator out;

    private JsonOut(JsonGenerator out) {
        this.out = out;
    }

    static String write(Consumer<JsonOut> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            members.accept(new JsonOut(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A tree as {@link JsonText} reads it. */
    static String tree(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            tree(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void tree(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.writeFieldName(String.valueOf(member.getKey()));
                tree(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> items) {
            out.writeStartArray();
            for (Object item : items) {
                tree(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof String string) {
            out.writeString(string);
        } else {
            out.writeNull();
        }
    }

    /** A step that a generator over a text in memory never fails. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private JsonOut then(Step step) {
        try {
            step.take();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonOut text(String name, Object value) {
        return then(() -> out.writeStringField(name, value.toString()));
    }

    JsonOut text(String name, Optional<?> value) {
        return value.map(each -> text(name, each)).orElse(this);
    }

    /** A text that is left out where it is empty. */
    JsonOut textUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    JsonOut word(String name, Enum<?> value) {
        return text(name, Members.word(value));
    }

    JsonOut word(String name, Optional<? extends Enum<?>> value) {
        return value.map(each -> word(name, each)).orElse(this);
    }

    JsonOut number(String name, BigDecimal value) {
        return then(() -> out.writeNumberField(name, value));
    }

    JsonOut number(String name, long value) {
        return then(() -> out.writeNumberField(name, value));
    }

    JsonOut truth(String name, boolean value) {
        return then(() -> out.writeBooleanField(name, value));
    }

    JsonOut object(String name, Consumer<JsonOut> members) {
        then(() -> out.writeObjectFieldStart(name));
        members.accept(this);
        return then(out::writeEndObject);
    }

    <T> JsonOut objects(String name, Collection<T> items, ObjectWriter<T> writer) {
        return items.isEmpty() ? this : array(name, items, writer);
    }

    /** An array that is there even if it is empty. */
    <T> JsonOut array(String name, Collection<T> items, ObjectWriter<T> writer) {
        then(() -> out.writeArrayFieldStart(name));
        for (T item : items) {
            then(out::writeStartObject);
            writer.write(item, this);
            then(out::writeEndObject);
        }
        return then(out::writeEndArray);
    }

    JsonOut texts(String name, Collection<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        then(() -> out.writeArrayFieldStart(name));
        items.forEach(item -> then(() -> out.writeString(item)));
        return then(out::writeEndArray);
    }

    /** Writes the members of one object. */
    @FunctionalInterface
    interface ObjectWriter<T> {
        void write(T item, JsonOut out);
    }
}
