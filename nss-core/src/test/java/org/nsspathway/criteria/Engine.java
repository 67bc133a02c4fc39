package org.nsspathway.criteria;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.internal.reading.PersonRows;
import org.nsspathway.internal.reading.Preparation;
import org.nsspathway.internal.reading.PreparedConditions;
import org.nsspathway.internal.reading.Reading;
import org.nsspathway.internal.reading.RuleContext;
import org.nsspathway.internal.reading.Settling;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** The engine itself over the small rules, with every part of its answer worked out. */
final class Engine implements Evaluate {
    /** What FIRES may name: a rule that stands alone, one of two rows, and one that fires. */
    private static final CriteriaCatalogue CATALOGUE = SmallRules.of(new CriteriaText()
                    .row("F1", "fatigue[unexplained] OR fit_ug_g > 10")
                    .row("F2a", "cough AND NOT pregnant")
                    .with("parent", "F2")
                    .row("F2b", "lump")
                    .with("parent", "F2")
                    .row("F3", "FIRES(F1) AND FIRES(F2)"))
            .catalogue();

    private static final RuleContext CONTEXT = new CatalogueLoader(List.of(SmallRules.of("cough"))).context();
    private static final ImmutableListMultimap<String, Condition> FIRING =
            PreparedRules.byId(CATALOGUE.set("small").criteria());

    @Override
    public Answer read(Condition condition, Presentation presentation, RecordReading how) {
        Reading reading = reading(condition, presentation, how);
        Explanation explanation = Explanation.of(reading);
        List<MissingFact> missing =
                reading.verdict() == Verdict.UNKNOWN ? Settling.missing(reading.residual()) : List.of();
        assertTold(explanation);
        return new Answer(reading.verdict(), explanation.verdict(), explanation.reason(), missing);
    }

    @Override
    public Verdict verdict(Condition condition, Presentation presentation, RecordReading how) {
        return reading(condition, presentation, how).verdict();
    }

    /** No rules, for conditions that fire these. */
    static PreparedConditions firing(RuleContext context, ImmutableListMultimap<String, Condition> byId) {
        return new PreparedConditions(context, Map.of(), Preparation.of(context).within(byId));
    }

    private static Reading reading(Condition condition, Presentation presentation, RecordReading how) {
        PersonRows rows = new PersonRows(presentation, how, CONTEXT);
        return new ConditionReader(CONTEXT, firing(CONTEXT, FIRING), rows).read(condition);
    }

    private static void assertTold(Explanation explanation) {
        if (explanation.tree().isBlank() || explanation.decisive().isEmpty()) {
            throw new IllegalStateException("nothing is told");
        }
    }
}
