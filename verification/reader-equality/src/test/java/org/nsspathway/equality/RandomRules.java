package org.nsspathway.equality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Fact;

/** A catalogue with a set of random criteria: with ages, sexes, organs and dates, of which some fire others. */
final class RandomRules {
    static final String SET = "random";

    private final Chance chance;
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final CriteriaCatalogue catalogue;

    RandomRules(CriteriaCatalogue base, Scene scene, Chance chance, int number) {
        this.chance = chance;
        RandomConditions random = new RandomConditions(scene.facts(), chance);
        Map<String, List<CriterionEdit>> rows = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            String id = "R" + i;
            conditions.put(id, random.next(List.copyOf(conditions.keySet())));
            rows.put(id, row(id, conditions.get(id)));
        }
        this.catalogue = loaded(base, rows);
        conditions.keySet().retainAll(rows.keySet());
        if (rows.size() < number / 4) {
            throw new IllegalStateException(
                    "of " + number + " random conditions only " + rows.size() + " can be loaded");
        }
    }

    /** With all rows that can be loaded; the others are taken out. */
    private static CriteriaCatalogue loaded(CriteriaCatalogue base, Map<String, List<CriterionEdit>> rows) {
        while (true) {
            try {
                return base.edited(
                        SET, rows.values().stream().flatMap(List::stream).toList());
            } catch (TableException e) {
                rows.remove(e.place().source());
            }
        }
    }

    private List<CriterionEdit> row(String id, Condition condition) {
        List<CriterionEdit> cells = new ArrayList<>();
        cell(cells, id, "title", "Title of " + id);
        cell(cells, id, "source", "a document");
        cell(cells, id, "source_read_on", "2026-11-25");
        cell(cells, id, "condition", condition.text());
        cell(cells, id, "action", "suspected_cancer_pathway_referral");
        cell(cells, id, "destination", "nss");
        cell(cells, id, "urgency", "suspected_cancer_pathway");
        if (chance.oneIn(4)) {
            cell(cells, id, "min_age", String.valueOf(chance.between(18, 60)));
        }
        if (chance.oneIn(8)) {
            cell(cells, id, "max_age", "75");
        }
        switch (chance.below(8)) {
            case 0 -> cell(cells, id, "sex", "female");
            case 1 -> cell(cells, id, "organ", "prostate");
            default -> {}
        }
        if (chance.oneIn(6)) {
            cell(cells, id, "effective_from", "2025-01-01");
        }
        if (chance.oneIn(6)) {
            cell(cells, id, "effective_to", "2026-03-02");
        }
        if (chance.oneIn(3)) {
            cell(cells, id, "parent", chance.oneIn(2) ? "P1" : "P2");
        }
        return cells;
    }

    private static void cell(List<CriterionEdit> into, String id, String column, String value) {
        into.add(new CriterionEdit("local", id, column, value, Place.of(id)));
    }

    Collection<Condition> conditions() {
        return conditions.values();
    }

    CriteriaCatalogue catalogue() {
        return catalogue;
    }

    static List<Fact> favourites(CriteriaCatalogue catalogue, Chance chance) {
        List<Fact> all = new ArrayList<>(catalogue.vocabulary().facts());
        List<Fact> chosen = new ArrayList<>(chance.some(all, 9));
        for (String always :
                List.of("age", "sex", "weight_loss", "past_cancer", "platelets", "adjusted_calcium_mmol_l")) {
            chosen.add(catalogue.vocabulary().fact(always).orElseThrow());
        }
        return chosen;
    }
}
