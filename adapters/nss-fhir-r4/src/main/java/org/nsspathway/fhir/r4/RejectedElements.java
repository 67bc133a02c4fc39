package org.nsspathway.fhir.r4;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.ProblemCode;

/** Takes note of every element that the parser would drop. Names of elements are told, values are not. */
final class RejectedElements implements IParserErrorHandler {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,60}");

    private final String path;
    private final Findings findings;
    private boolean any;

    RejectedElements(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    boolean any() {
        return any;
    }

    private void reject(@Nullable IParseLocation location, @Nullable String element, String why) {
        any = true;
        String parent = location == null ? null : location.getParentElementName();
        String where = parent == null || !PLAIN.matcher(parent).matches() ? "" : " of '" + parent + "'";
        String what = element == null || !PLAIN.matcher(element).matches() ? "an element" : "'" + element + "'";
        findings.add(
                ProblemCode.FHIR_ELEMENT_REJECTED,
                path,
                what + where + " " + why + "; it was not read, and nothing of a result or finding that it belongs to."
                        + " Correct the resource.");
    }

    @Override
    public void containedResourceWithNoId(IParseLocation location) {
        reject(location, "contained", "has a resource without an id");
    }

    @Override
    public void incorrectJsonType(
            IParseLocation location,
            String element,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        reject(location, element, "is not of the form that FHIR R4 gives it");
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        reject(location, null, "has a value that FHIR R4 does not allow");
    }

    @Override
    public void missingRequiredElement(IParseLocation location, String element) {
        reject(location, element, "is missing, which FHIR R4 requires");
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String element) {
        reject(location, element, "stands more than once");
    }

    @Override
    public void unknownAttribute(IParseLocation location, String attribute) {
        reject(location, attribute, "is not known in FHIR R4");
    }

    @Override
    public void unknownElement(IParseLocation location, String element) {
        reject(location, element, "is not known in FHIR R4");
    }

    @Override
    public void unknownReference(IParseLocation location, String reference) {
        reject(location, null, "refers to a contained resource that is not there");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
        reject(location, "extension", "has a value and extensions of its own");
    }

    @Override
    public void invalidInternalReference(IParseLocation location, String reference) {
        reject(location, null, "refers to something that is not there");
    }
}
