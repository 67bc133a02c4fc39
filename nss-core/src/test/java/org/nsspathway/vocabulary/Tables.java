package org.nsspathway.vocabulary;

import java.util.List;

/** Small tables for tests: a header, and rows that fill the columns a test is about. */
final class Tables {
    static final String FACT_HEADER =
            "name,kind,value,aliases,qualifiers,is_a,unit,silence_means,cost,label,definition,suggested_by,derivation,flag_of,umbrella_of,note\n";
    static final String QUALIFIER_HEADER = "name,opposite,assumed,label\n";
    static final String QUALIFIERS = QUALIFIER_HEADER
            + "new,longstanding,yes,new\nlongstanding,new,no,long-standing\nunexplained,,no,unexplained\n";

    private Tables() {}

    /** A symptom with qualifiers and parents. */
    static String symptom(String name, String aliases, String qualifiers, String isA) {
        return name + ",symptom,boolean," + aliases + "," + qualifiers + "," + isA + ",,,ask,Label of " + name
                + ",,,,,,\n";
    }

    static String symptom(String name) {
        return symptom(name, "", "", "");
    }

    /** A test with a number. */
    static String number(String name) {
        return name + ",test_result,number,,,,g/L,,test,Label of " + name + ",,,,,,\n";
    }

    static Vocabulary load(String... factRows) {
        return load(List.of(), QUALIFIERS, factRows);
    }

    static Vocabulary load(List<Derivation> derivations, String qualifiers, String... factRows) {
        return Vocabulary.load(
                List.of(TableSource.text("facts.csv", FACT_HEADER + String.join("", factRows))),
                List.of(TableSource.text("qualifiers.csv", qualifiers)),
                derivations);
    }
}
