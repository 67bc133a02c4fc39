package org.nsspathway.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionException;
import org.nsspathway.condition.ConditionFacts;

/** Any text as a condition. */
class ConditionFuzzTest {

    @DictionaryFile(resourcePath = "condition.dict")
    @FuzzTest
    void a_text_is_refused_with_its_place_or_prints_and_parses_back(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        Limits.within(() -> check(text));
    }

    private static void check(String text) {
        Condition condition;
        try {
            condition = Condition.parse(text);
        } catch (ConditionException e) {
            assertTrue(e.position() >= 0 && e.position() <= text.length(), "the place lies within the text");
            return;
        }
        assertEquals(condition, Condition.parse(condition.text()));
        ConditionFacts.of(condition);
        ConditionFacts.firedBy(condition);
    }
}
