package org.nsspathway.fhir.r4;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.nsspathway.problem.ProblemCode;

/**
 * A text as resources, each parsed by itself, so that one that cannot be parsed costs no other and every rejection has
 * its path. Narratives are taken out before parsing: nothing is read from them, and they are written in XHTML.
 */
final class MessageText {
    private static final int MOST_DEPTH = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_DEPTH)
                        .build());
    }

    private final FhirContext context;
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    MessageText(FhirContext context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** What a message holds, and what it calls itself. */
    record Message(String id, List<Entry> entries) {}

    Message read(String text) {
        if (text.stripLeading().startsWith("<")) {
            return refused(ProblemCode.FHIR_UNREADABLE, "the text is XML. Send JSON.");
        }
        JsonNode tree;
        try {
            tree = MAPPER.readTree(text);
        } catch (JacksonException e) {
            // its message may hold a piece of the text
            String at = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", character "
                            + e.getLocation().getColumnNr();
            return refused(
                    ProblemCode.FHIR_UNREADABLE,
                    "the text is no JSON" + at + " (" + e.getClass().getSimpleName()
                            + "): broken, or a member twice, or too deep.");
        }
        if (!(tree instanceof ObjectNode root)
                || root.path("resourceType").asText().isEmpty()) {
            return refused(ProblemCode.FHIR_UNREADABLE, "the text is no FHIR resource: it has no resourceType.");
        }
        String other = OtherVersion.signOf(root);
        if (!other.isEmpty()) {
            return refused(
                    ProblemCode.FHIR_VERSION,
                    "the message is not FHIR R4: " + other + ". Nothing of it was read. Send R4.");
        }
        if (root.path("resourceType").asText().equals("Bundle")) {
            bundle(root);
        } else {
            parse(root, root.path("resourceType").asText(), "");
        }
        return new Message(root.path("id").asText(""), List.copyOf(entries));
    }

    private Message refused(ProblemCode code, String why) {
        findings.add(code, "", why);
        return new Message("", List.of());
    }

    private void bundle(ObjectNode root) {
        JsonNode list = root.path("entry");
        for (int i = 0; i < list.size(); i++) {
            JsonNode entry = list.get(i);
            String path = "Bundle.entry[" + i + "].resource";
            if (entry.path("resource") instanceof ObjectNode resource) {
                parse(resource, path, entry.path("fullUrl").asText(""));
            }
        }
        if (entries.isEmpty()) {
            findings.add(ProblemCode.FHIR_UNREADABLE, "Bundle.entry", "the Bundle holds no resource that can be read.");
        }
    }

    private void parse(ObjectNode resource, String path, String fullUrl) {
        resource.remove("text");
        JacksonStructure structure = new JacksonStructure();
        structure.setNativeObject(resource);
        RejectedElements rejected = new RejectedElements(path, findings);
        IJsonLikeParser parser = (IJsonLikeParser) context.newJsonParser();
        parser.setParserErrorHandler(rejected);
        parser.setStripVersionsFromReferences(false);
        try {
            entries.add(new Entry(path, fullUrl, (Resource) parser.parseResource(structure), rejected.any()));
        } catch (DataFormatException | ClassCastException | IllegalArgumentException e) {
            // its message may hold a value
            findings.add(
                    ProblemCode.FHIR_ELEMENT_REJECTED,
                    path,
                    "the resource cannot be parsed as FHIR R4 (" + e.getClass().getSimpleName()
                            + ") and was not read. Correct it.");
            entries.add(new Entry(path, fullUrl, standIn(resource), true));
        }
    }

    /** Stands for a resource that cannot be parsed, with its codes, so that their facts are known to be unread. */
    private static Resource standIn(ObjectNode resource) {
        CodeableConcept concept = new CodeableConcept();
        for (String member : List.of("code", "medicationCodeableConcept")) {
            for (JsonNode coding : resource.path(member).path("coding")) {
                concept.addCoding(new Coding(
                        coding.path("system").asText(), coding.path("code").asText(), ""));
            }
        }
        return new Basic().setCode(concept);
    }
}
