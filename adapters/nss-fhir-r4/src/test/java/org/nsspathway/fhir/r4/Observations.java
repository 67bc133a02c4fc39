package org.nsspathway.fhir.r4;

import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.TestResult;

/** Observations in JSON with single quotes, and what was read of them. */
final class Observations {
    static final String FIT = "1049361000000101";
    static final String HAEMOGLOBIN = "1022431000000105";
    static final String CHEST_X_RAY = "399208008";
    static final String ON = "'effectiveDateTime':'2026-02-20T08:00:00+00:00'";

    private Observations() {}

    static Verdict verdict(FhirRecord record, String condition) {
        return Uk.CATALOGUE
                .evaluator("nhs-nss-core")
                .evaluate(record.presentation().orElseThrow(), RecordReading.complete())
                .read(Condition.parse(condition))
                .verdict();
    }

    static List<TestResult> results(String... observations) {
        return Uk.presentation(observations).results();
    }

    static String observation(String code, String members) {
        return "{'resourceType':'Observation','status':'final','code':" + Uk.snomed(code) + "," + members + "}";
    }

    static String value(String value, String unit) {
        return ON + ",'valueQuantity':{" + quantity(value, unit) + "}";
    }

    static String quantity(String value, String unit) {
        return "'value':" + value + ",'unit':'" + unit + "','system':'http://unitsofmeasure.org','code':'" + unit + "'";
    }

    static String interpretation(String code) {
        return "'interpretation':[" + interpretationOf(code) + "]";
    }

    static String interpretationOf(String code) {
        return "{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation','code':'"
                + code + "'}]}";
    }

    static String absent(String code) {
        return "'dataAbsentReason':{'coding':[{'code':'" + code + "'}]}";
    }
}
