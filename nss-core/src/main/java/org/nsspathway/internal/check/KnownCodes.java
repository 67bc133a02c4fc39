package org.nsspathway.internal.check;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;

/** The codes that a fact may have, where there can be no others. A condition on any other would never be met. */
final class KnownCodes {

    private KnownCodes() {}

    /** Empty where a table or a record may bring codes of its own, as types of cancer. */
    static Optional<Set<String>> of(Fact fact) {
        if (fact.name().equals("sex")) {
            return Optional.of(Set.of("female", "male"));
        }
        if (fact.name().equals("setting")) {
            return Optional.of(words(Setting.values()));
        }
        boolean measured = fact.kind() == FactKind.TEST_RESULT
                && (fact.value() == ValueKind.NUMBER || fact.flagOf().isPresent());
        if (!measured) {
            return Optional.empty();
        }
        Set<String> codes = words(ResultFlag.values());
        codes.addAll(words(ResultStatus.values()));
        codes.remove(Ascii.toLowerCase(ResultStatus.DONE.name()));
        return Optional.of(codes);
    }

    private static Set<String> words(Enum<?>... values) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(values).forEach(each -> words.add(Ascii.toLowerCase(each.name())));
        return words;
    }
}
