package org.nsspathway.benchmarks.batch;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Place;

/** Rule sets of a size: the six core criteria, all installed sets, or variants of the six with other limits and durations. */
final class ManyRules {
    private static final String CORE = "nhs-nss-core";
    private static final String OWN = "local";

    private ManyRules() {}

    /** {@code core}, {@code all}, or a number of variants. */
    static CompiledSets of(String rules, CriteriaCatalogue catalogue, RecordReading reading) {
        if (rules.equals("core")) {
            return CompiledSets.of(catalogue, reading, CORE);
        }
        if (rules.equals("all")) {
            String[] every = catalogue.sets().stream().map(CriteriaSet::id).toArray(String[]::new);
            return CompiledSets.of(catalogue, reading, every);
        }
        return CompiledSets.of(catalogue.edited(OWN, variants(catalogue, Integer.parseInt(rules))), reading, OWN);
    }

    private static List<CriterionEdit> variants(CriteriaCatalogue catalogue, int number) {
        List<Criterion> core = catalogue.set(CORE).criteria();
        List<CriterionEdit> cells = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Criterion like = core.get(i % core.size());
            int variant = i / core.size();
            String condition = like.condition()
                    .text()
                    .replace("> 5", "> " + (variant == 0 ? "5" : 2 + variant / 10.0))
                    .replace(">= 4w", variant == 0 ? ">= 4w" : ">= " + (5 + variant) + "d");
            String id = like.id() + "-" + variant;
            cell(cells, id, "title", like.title());
            cell(cells, id, "source", "a variant, for measuring only");
            cell(cells, id, "source_read_on", "2026-11-25");
            cell(cells, id, "condition", condition);
            cell(cells, id, "action", like.action());
            cell(cells, id, "destination", like.destination());
            cell(cells, id, "urgency", like.urgency());
        }
        return cells;
    }

    private static void cell(List<CriterionEdit> into, String id, String column, String value) {
        into.add(new CriterionEdit(OWN, id, column, value, Place.of("variants")));
    }
}
