package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.List;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Problem;

/** The installed rules, read once for all tests, and records written short. */
final class Uk {
    static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    static final FhirReader READER = FhirReader.of(CATALOGUE);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Uk() {}

    /** A Bundle of a woman born in 1960 and these resources, in JSON with single quotes and without a subject. */
    static FhirRecord record(String... resources) {
        return READER.read("record.json", bundle(resources), DAY);
    }

    /** The text of the same Bundle. */
    static String bundle(String... resources) {
        StringBuilder bundle = new StringBuilder("{'resourceType':'Bundle','id':'b1','type':'collection','entry':["
                + "{'fullUrl':'urn:uuid:p','resource':{'resourceType':'Patient','id':'p1','gender':'female',"
                + "'birthDate':'1960-05-04'}}");
        for (String each : resources) {
            bundle.append(",{'resource':{'subject':{'reference':'urn:uuid:p'},")
                    .append(each.substring(1))
                    .append('}');
        }
        return bundle.append("]}").toString().replace('\'', '"');
    }

    static Presentation presentation(String... resources) {
        return record(resources).presentation().orElseThrow();
    }

    /** Paths and codes of the problems. */
    static List<String> found(FhirRecord record) {
        return record.problems().stream()
                .map(problem -> problem.place().column() + " " + problem.code())
                .toList();
    }

    static List<String> texts(FhirRecord record) {
        return record.problems().stream().map(Problem::text).toList();
    }

    /** A coded concept of SNOMED CT. */
    static String snomed(String code) {
        return "{'coding':[{'system':'http://snomed.info/sct','code':'" + code + "'}]}";
    }
}
