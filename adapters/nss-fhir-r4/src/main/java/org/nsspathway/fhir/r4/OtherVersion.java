package org.nsspathway.fhir.r4;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs that a message was written in another version of FHIR. Read as R4 it would lose what it says and keep what it
 * does not, such as a condition without its status.
 */
final class OtherVersion {
    private static final Pattern PROFILE = Pattern.compile("/(STU3|DSTU2|R5)/|/CareConnect-", Pattern.CASE_INSENSITIVE);
    private static final Set<String> GONE = Set.of(
            "ReferralRequest",
            "ProcedureRequest",
            "DiagnosticOrder",
            "DiagnosticRequest",
            "MedicationOrder",
            "BodySite",
            "ClinicalImpressionProtocol",
            "DataElement",
            "Sequence",
            "ServiceDefinition",
            "ProcessRequest",
            "ProcessResponse",
            "EligibilityRequest",
            "EligibilityResponse",
            "ImagingManifest",
            "ExpansionProfile");

    private OtherVersion() {}

    /** What tells it, or an empty text. */
    static String signOf(JsonNode resource) {
        String type = resource.path("resourceType").asText();
        for (JsonNode profile : resource.path("meta").path("profile")) {
            if (PROFILE.matcher(profile.asText()).find()) {
                return "a profile of " + type + " names another version";
            }
        }
        if (PROFILE.matcher(resource.path("url").asText()).find()) {
            return "the address of the " + type + " names another version";
        }
        if (GONE.contains(type)) {
            return "R4 has no " + type;
        }
        if (type.equals("Condition")
                && (resource.path("clinicalStatus").isTextual()
                        || resource.path("verificationStatus").isTextual())) {
            return "the status of a Condition is a word and no coded concept";
        }
        for (JsonNode entry : resource.path("entry")) {
            String sign = signOf(entry.path("resource"));
            if (!sign.isEmpty()) {
                return sign;
            }
        }
        return "";
    }
}
