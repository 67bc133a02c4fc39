package org.nsspathway.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionException;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Whatever stands in a text, its reader accepts it or refuses it in the documented way, and soon. More inputs with
 * {@code -Dnss.robustness.inputs=1000000}.
 */
class ReadersTest {
    private static final int INPUTS = Integer.getInteger("nss.robustness.inputs", 200_000);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<String> CONDITIONS = List.of(
            "cough[new, unexplained OR severe, duration >= 4w] AND NOT (fit > 10 OR age < 60)",
            "AT_LEAST(2, cough, fit >= 1.5 * upper_limit, loss(3mo) > 5) OR FIRES(R-1.2a)",
            "occasions(2, 6mo, fit > 10) AND sex != male AND any_of(cough, ache)[cause = copd]",
            "TRUE");
    private static final String FACTS = """
            name,kind,value,aliases,qualifiers,is_a,unit,silence_means,cost,label,definition,suggested_by,derivation,flag_of,umbrella_of,note
            age,demographic,number,,,,years,,none,Age,,,,,,
            sex,demographic,code,,,,,,none,Sex,,,,,,
            gut_feeling,concern,boolean,,,,,,ask,Gut feeling,,,,,,
            setting,circumstance,code,,,,,,none,Setting,,,,,,
            ache,symptom,boolean,pain;hurt,new;severe;left,,,,ask,Ache,,,,,,
            cough,symptom,boolean,,new;severe,ache,,unknown,ask,Cough,,fit > 10,,,,
            severe_cough,symptom,boolean,,,,,,ask,Severe cough,cough[severe],,,,,
            past_cancer,history,code,,,,,,ask,Past cancer,,,,,,
            fit,test_result,number,,,,ug/g,,test,FIT,,,,,,
            since,history,duration,,,,d,,ask,Since,,,,,,
            loss,test_result,number,,,,%,,examine,Loss,,,"percent_lost(fit, full_share=0.5)",,,
            """;
    private static final String QUALIFIERS =
            "name,opposite,assumed,label\nnew,,yes,new\nsevere,,no,severe\nleft,,no,left\n";
    private static final String CASES = """
            case_id,age,sex,assessed_on,facts
            A,61,female,2026-03-02,"cough:new+severe~6w;!ache;fit=<4(0-5)@2026-02;gut_feeling=""ill; third visit\"""
            B,,unknown,,"past_cancer=breast@2017-06;ache:left/cause=copd@2025;setting=emergency;since=2y;loss=6.2~10w"
            """;
    private static final String CRITERIA =
            "id,title,parent,source,section,source_read_on,url,confidence,status,effective_from,"
                    + "effective_to,population,sex,organ,min_age,max_age,condition,action,alternative_action,destination,urgency,"
                    + "direct_access,strength,modifiers,result_facts,note,reviewed_on\n"
                    + "R1,T,P,D,,2026-01-01,,I,in_force,2026-01-01,2026-12-31,all,female,,40,60,\"cough[new, severe] AND fit > 10\",a,,d,2w,no,do,,,n,\n"
                    + "R2,T,,D,,,,I,local,,,all,any,,,,FIRES(P) OR NOT ache,a,b;c,d,2w,no,do,,,\"n, m\",\n";

    private final Vocabulary vocabulary = vocabulary(FACTS, QUALIFIERS);

    private static Vocabulary vocabulary(String facts, String qualifiers) {
        return Vocabulary.load(
                List.of(TableSource.text("facts.csv", facts)),
                List.of(TableSource.text("qualifiers.csv", qualifiers)),
                List.of());
    }

    /** How many of so many inputs were accepted; every other was refused in the documented way. */
    private static int accepted(
            int inputs, List<String> texts, Class<? extends RuntimeException> refusal, Consumer<String> reader) {
        AtomicInteger accepted = new AtomicInteger();
        assertTimeoutPreemptively(SOON.multipliedBy(1 + INPUTS / 400_000), () -> {
            for (long seed = 0; seed < inputs; seed++) {
                String text = new Mutations(new SplittableRandom(seed)).of(texts);
                try {
                    reader.accept(text);
                    accepted.incrementAndGet();
                } catch (RuntimeException e) {
                    if (!refusal.isInstance(e)) {
                        throw new AssertionError("seed " + seed + " broke the reader with: " + text, e);
                    }
                }
            }
        });
        return accepted.get();
    }

    @Test
    void a_condition_is_read_or_refused_and_what_is_read_prints_and_reads_again() {
        int accepted = accepted(INPUTS / 2, CONDITIONS, ConditionException.class, text -> {
            Condition condition = Condition.parse(text);
            assertThat(Condition.parse(condition.text())).isEqualTo(condition);
        });
        assertThat(accepted).isBetween(INPUTS / 200, INPUTS / 2 - 1);
    }

    @Test
    void a_case_table_loses_no_row_and_every_rejected_row_has_a_problem() {
        int accepted = accepted(INPUTS / 4, List.of(CASES), TableException.class, text -> {
            CaseTable table = CaseTable.read(TableSource.text("cases.csv", text), vocabulary, DAY);
            assertThat(table.cases().size() + table.rejected()).isEqualTo(table.rows());
            assertThat(table.problems().isEmpty()).isEqualTo(table.rejected() == 0);
        });
        assertThat(accepted).isBetween(INPUTS / 200, INPUTS / 4);
    }

    @Test
    void a_vocabulary_is_read_or_refused() {
        int accepted = accepted(INPUTS / 16, List.of(FACTS), TableException.class, text -> vocabulary(text, QUALIFIERS))
                + accepted(INPUTS / 16, List.of(QUALIFIERS), TableException.class, text -> vocabulary(FACTS, text));
        assertThat(accepted).isBetween(INPUTS / 400, INPUTS / 8 - 1);
    }

    @Test
    void a_table_of_criteria_is_read_or_refused() {
        int accepted = accepted(
                INPUTS / 8,
                List.of(CRITERIA),
                TableException.class,
                text -> CriteriaCatalogue.of(List.of(new Provider(text))));
        assertThat(accepted).isBetween(INPUTS / 400, INPUTS / 8 - 1);
    }

    private record Provider(String criteria) implements CriteriaProvider {
        @Override
        public List<TableSource> sets() {
            return List.of(TableSource.text("sets.csv", "id,version,title,role,table\ns,1,S,criteria,c.csv\n"));
        }

        @Override
        public TableSource table(String name) {
            return TableSource.text(name, criteria);
        }

        @Override
        public List<TableSource> facts() {
            return List.of(TableSource.text("facts.csv", FACTS));
        }

        @Override
        public List<TableSource> qualifiers() {
            return List.of(TableSource.text("qualifiers.csv", QUALIFIERS));
        }

        @Override
        public String name() {
            return "mutated";
        }
    }
}
