package org.nsspathway.criteria;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** One random condition, person and reading, and a source of further chance for the law that looks at them. */
record Sample(
        long seed, Condition condition, Presentation presentation, RecordReading reading, SplittableRandom chance) {

    static Sample of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomRecords records = new RandomRecords(random);
        return new Sample(seed, new RandomConditions(random).next(), records.next(), records.reading(), random);
    }

    Sample with(Condition other) {
        return new Sample(seed, other, presentation, reading, chance);
    }

    /** Everything that is needed to see a counterexample again. */
    String told(String what) {
        return what + "\nseed " + seed + "\ncondition " + condition.text() + "\nreading " + reading.inWords()
                + "\nperson " + told(presentation);
    }

    static String told(Presentation of) {
        return of.person() + " " + of.setting() + "\n  " + of.symptoms() + "\n  " + of.history() + "\n  "
                + of.results().stream()
                        .map(each -> each.test() + "=" + each.value() + each.finding() + each.takenOn() + each.range()
                                + each.flag() + each.status())
                        .collect(Collectors.joining("\n  "))
                + "\n  " + of.concerns();
    }
}
