package org.nsspathway.fhir.r4;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.Code;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.terminology.CodeMeaning;
import org.nsspathway.terminology.CodeUse;

/**
 * Looks coded concepts up. A concept is read if one of its codes is; translations into other systems say the same and
 * are then not listed. Of a concept that is not read, every code is listed with the reason.
 */
final class Concepts {
    /** Addresses of code systems by the names that code maps use; dm+d shares the identifiers of SNOMED CT. */
    private static final Map<String, String> SYSTEMS = Map.of(
            "http://snomed.info/sct", Code.SNOMED_CT,
            "https://dmd.nhs.uk", Code.SNOMED_CT,
            "http://dmd.nhs.uk", Code.SNOMED_CT,
            "http://loinc.org", Code.LOINC);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.^_-]{1,40}");

    private final CodeMap map;
    private final Findings findings;
    private final boolean otherCodesAreSilent;
    private boolean mayBeAnything;
    private int read;
    private int notRead;
    private int unknown;

    Concepts(CodeMap map, boolean otherCodesAreSilent, Findings findings) {
        this.map = map;
        this.otherCodesAreSilent = otherCodesAreSilent;
        this.findings = findings;
    }

    /** How many concepts were looked up so far, and what came of them. */
    CodedConcepts counted() {
        return new CodedConcepts(read, notRead, unknown);
    }

    /**
     * What a concept means where it stands.
     *
     * @param uses how a meaning may be used here; a concept without such a meaning is listed
     */
    List<Meaning> meanings(CodeableConcept concept, String path, Set<CodeUse> uses) {
        List<Meaning> meanings = quietly(concept, uses);
        if (!meanings.isEmpty()) {
            read++;
            return meanings;
        }
        int before = unknown;
        list(concept, path);
        mayBeAnything |= unknown > before && !otherCodesAreSilent && !Collections.disjoint(uses, Chart.FACTS);
        return meanings;
    }

    /** Whether a concept that could have told a fact is in no code map, and may have told any. */
    boolean mayBeAnything() {
        return mayBeAnything;
    }

    /** What a concept means, without listing or counting it. */
    List<Meaning> quietly(CodeableConcept concept, Set<CodeUse> uses) {
        Map<String, Meaning> found = new LinkedHashMap<>();
        for (Coding coding : concept.getCoding()) {
            for (CodeMeaning each : meanings(coding)) {
                if (uses.contains(each.use())) {
                    String key = each.use() + " " + each.term() + " " + each.value();
                    Set<String> qualifiers = new TreeSet<>(each.qualifiers());
                    Meaning before = found.get(key);
                    if (before != null) {
                        qualifiers.addAll(before.qualifiers());
                    }
                    found.put(key, new Meaning(each.use(), each.term(), each.value(), qualifiers));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private List<CodeMeaning> meanings(Coding coding) {
        String system = SYSTEMS.get(coding.getSystem() == null ? "" : coding.getSystem());
        String code = coding.getCode() == null ? "" : coding.getCode().strip();
        return system == null || code.isEmpty() ? List.of() : map.meanings(new Code(system, code));
    }

    private void list(CodeableConcept concept, String path) {
        if (concept.getCoding().isEmpty()) {
            unknown++;
            findings.add(
                    ProblemCode.FHIR_CODE_MISSING,
                    path,
                    "there is no code, and words are not read. Record what it says as a code or a fact.");
            return;
        }
        boolean anyKnown = false;
        for (int i = 0; i < concept.getCoding().size(); i++) {
            Coding coding = concept.getCoding().get(i);
            List<CodeMeaning> known = meanings(coding);
            anyKnown |= !known.isEmpty();
            list(coding, known, path + ".coding[" + i + "]");
        }
        notRead += anyKnown ? 1 : 0;
        unknown += anyKnown ? 0 : 1;
    }

    private void list(Coding coding, List<CodeMeaning> known, String path) {
        String shown = shown(coding);
        if (known.isEmpty()) {
            findings.add(
                    ProblemCode.FHIR_CODE_UNKNOWN,
                    path,
                    shown + " is not in the code map and was not read. Add a row for it if it says something.");
            return;
        }
        CodeMeaning first = known.get(0);
        if (first.use() == CodeUse.NOT_READ) {
            findings.add(ProblemCode.FHIR_CODE_NOT_READ, path, shown + " is not read: " + first.note() + ".");
        } else {
            findings.add(
                    ProblemCode.FHIR_CODE_OUT_OF_PLACE,
                    path,
                    shown + " means " + what(first.use()) + ", which is not read from here.");
        }
    }

    private static String what(CodeUse use) {
        return switch (use) {
            case TEST, PANEL -> "a test";
            case CODED_RESULT -> "a result";
            case MEDICATION -> "a medicine";
            case REFERRAL, REFERRAL_SOURCE -> "a referral";
            case QUESTION -> "a question";
            default -> "a finding";
        };
    }

    private static String shown(Coding coding) {
        String code = coding.getCode() == null ? "" : coding.getCode().strip();
        String system = SYSTEMS.get(coding.getSystem() == null ? "" : coding.getSystem());
        if (!PLAIN.matcher(code).matches()) {
            return "a code without the form of one";
        }
        return "code " + code + " of " + (system == null ? "another system" : system);
    }
}
