package org.nsspathway.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An independent validator over the published schemas. */
final class Schemas {
    private static final Map<String, String> TEXTS =
            Arrays.stream(JsonSchema.values()).collect(Collectors.toMap(JsonSchema::id, JsonSchema::text));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(TEXTS));

    private Schemas() {}

    /** What the validator finds wrong; dates must be days of the calendar. */
    static List<String> faults(JsonSchema kind, String json) {
        Schema schema = REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of(kind.id()));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** What the meta-schema finds wrong with a schema itself. */
    static List<String> faultsOfSchema(JsonSchema kind) {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return meta.validate(kind.text(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
