package org.nsspathway.benchmarks.batch;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.ResultRow;
import org.nsspathway.batch.RowFate;
import org.nsspathway.presentation.Sex;

/** Puts a cohort into blocks, as an adapter would. */
final class BlockSink implements Cohort.Sink {
    private static final long TENTH = 100_000;
    private static final List<String> FLAGS = List.of(
            "new",
            "unexplained",
            "unintended",
            "unexpected",
            "progressive",
            "strong_suspicion",
            "very_significant_concern",
            "vague");

    private final BlockBuilder builder;
    private final List<CohortBlock> blocks = new ArrayList<>();
    private final int[] terms;
    private final int[] tests;
    private final int[] shown;
    private final int weight;
    private final long[] qualifiers = new long[256];
    private final int site;

    BlockSink(CohortCodes codes, int mostPeople) {
        this.builder = BlockBuilder.of(codes, mostPeople);
        this.terms = Cohort.TERMS.stream().mapToInt(codes::term).toArray();
        this.tests = Cohort.TESTS.stream().mapToInt(codes::term).toArray();
        this.shown = Cohort.SHOWN.stream().mapToInt(codes::term).toArray();
        this.weight = codes.term("body_weight_kg");
        this.site = codes.code("lung");
        for (int flags = 0; flags < qualifiers.length; flags++) {
            qualifiers[flags] = (flags & Cohort.NEW) == 0 ? codes.qualifier("longstanding") : 0;
            for (int flag = 0; flag < FLAGS.size(); flag++) {
                qualifiers[flags] |= (flags & (1 << flag)) != 0 ? codes.qualifier(FLAGS.get(flag)) : 0;
            }
        }
    }

    @Override
    public void person(int day, int birthDay, boolean female, int concern) {
        if (builder.isFull()) {
            blocks.add(builder.build());
        }
        builder.person(day).sex(female ? Sex.FEMALE : Sex.MALE);
        taken(builder.born(birthDay, birthDay));
        if (concern > 0) {
            taken(builder.concern(concern == 2));
        }
    }

    @Override
    public void symptom(int term, int flags, int onsetDay, int recordedDay) {
        taken(builder.symptom(terms[term])
                .qualifiers(qualifiers[flags])
                .since(onsetDay, onsetDay)
                .recordedOn(recordedDay)
                .add());
    }

    @Override
    public void weight(int day, int tenths) {
        taken(builder.result(weight).number(tenths * TENTH).takenOn(day, day).add());
    }

    @Override
    public void result(int test, int day, int tenths, boolean withRange) {
        ResultRow row = builder.result(tests[test]).number(tenths * TENTH).takenOn(day, day);
        if (withRange) {
            row.range(Cohort.RANGES[test][0] * TENTH, Cohort.RANGES[test][1] * TENTH);
        }
        taken(row.add());
    }

    @Override
    public void shown(int what, int day) {
        taken(builder.history(shown[what])
                .detail(what == 1 ? site : 0)
                .startedOn(day, day)
                .add());
    }

    private static void taken(RowFate fate) {
        if (fate != RowFate.TAKEN) {
            throw new IllegalStateException("the cohort is made to be taken, but a row was not: " + fate);
        }
    }

    /** All blocks, the last one too. */
    List<CohortBlock> blocks() {
        if (builder.people() > 0) {
            blocks.add(builder.build());
        }
        return blocks;
    }
}
