package org.nsspathway.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Any text as a table of rules: one or more tables of {@link SmallRules}, the others as they are. */
class TablesFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<Case> CASES = CaseTable.read(
                    TableSource.text("cases.csv", """
                    case_id,age,sex,facts
                    1,61,female,"fatigue:unexplained~6w;!cough;crp_mg_l=12(0-5)@2026-02-20;gut_feeling=withheld"
                    2,,,body_weight_kg=80@2025-12-10;body_weight_kg=75.9@2026-02-20;platelets=high@2026-02
                    3,44,male,unexplained_cough/cause=asthma@2026-01;past_cancer=breast@2016..2018;chest_xray=awaited
                    """),
                    CriteriaCatalogue.of(List.of(new SmallRules())).vocabulary(),
                    DAY)
            .cases();

    @DictionaryFile(resourcePath = "tables.dict")
    @FuzzTest
    void tables_are_refused_with_their_place_or_can_be_asked_everything(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        Limits.within(() -> check(text));
    }

    private static void check(String text) {
        CriteriaCatalogue catalogue;
        try {
            catalogue = CriteriaCatalogue.of(List.of(new SmallRules(text)));
        } catch (TableException e) {
            return;
        }
        for (CriteriaSet set : catalogue.sets()) {
            set.criteria().forEach(catalogue::inEnglish);
            Asking.everything(catalogue.evaluator(set.id()), CASES);
        }
        catalogue.routingPolicy().urgencyOf("suspected_cancer_pathway");
    }
}
