package org.nsspathway.cohort.input;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.terminology.Code;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.terminology.CodeMeaning;
import org.nsspathway.terminology.CodeUse;

/** What codes mean, in the numbers of a cohort. */
final class CodedTerms {
    private final Names systems;
    private final Names values;
    private final int valueCount;
    private final Map<Integer, List<Meaning>> meanings = new LinkedHashMap<>();

    /** One meaning of a code: what it is good for, its term, what it says of it, and the number of its value or 0. */
    record Meaning(CodeUse use, int term, long qualifiers, int value) {}

    CodedTerms(CodeMap map, CohortCodes codes) {
        Map<String, Integer> systemNumbers = new LinkedHashMap<>();
        Map<String, Integer> valueNumbers = new LinkedHashMap<>();
        for (CodeMeaning each : map.all()) {
            systemNumbers.putIfAbsent(each.code().system(), systemNumbers.size());
            valueNumbers.putIfAbsent(each.code().value(), valueNumbers.size());
        }
        this.valueCount = valueNumbers.size();
        for (CodeMeaning each : map.all()) {
            Code code = each.code();
            int at = at(systemNumbers.getOrDefault(code.system(), 0), valueNumbers.getOrDefault(code.value(), 0));
            long qualifiers =
                    each.qualifiers().stream().mapToLong(codes::qualifier).reduce(0, (a, b) -> a | b);
            int value = each.value().isEmpty() ? 0 : codes.code(each.value());
            meanings.computeIfAbsent(at, any -> new ArrayList<>())
                    .add(new Meaning(each.use(), codes.term(each.term()), qualifiers, value));
        }
        this.systems = new Names(ImmutableMap.copyOf(systemNumbers));
        this.values = new Names(ImmutableMap.copyOf(valueNumbers));
    }

    private int at(int system, int value) {
        return system * valueCount + value;
    }

    Names systems() {
        return systems;
    }

    Names values() {
        return values;
    }

    /** What a code means; none for a code that the map does not have. */
    List<Meaning> meanings(int system, int value) {
        return system < 0 || value < 0 ? List.of() : meanings.getOrDefault(at(system, value), List.of());
    }
}
