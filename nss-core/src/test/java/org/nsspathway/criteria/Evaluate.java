package org.nsspathway.criteria;

import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** The seam of the laws: what reads a condition for a person. The engine, or a faulty one to show that a law can fail. */
@FunctionalInterface
interface Evaluate {

    Answer read(Condition condition, Presentation presentation, RecordReading reading);

    default Verdict verdict(Condition condition, Presentation presentation, RecordReading reading) {
        return read(condition, presentation, reading).verdict();
    }

    /** What came out: the verdict, that of the explanation's root, the reason and the missing facts. */
    record Answer(Verdict verdict, Verdict explained, String reason, List<MissingFact> missing) {
        Answer with(Verdict other) {
            return new Answer(other, other, reason, missing);
        }

        Answer with(List<MissingFact> others) {
            return new Answer(verdict, explained, reason, others);
        }

        Answer because(String other) {
            return new Answer(verdict, explained, other, missing);
        }
    }
}
