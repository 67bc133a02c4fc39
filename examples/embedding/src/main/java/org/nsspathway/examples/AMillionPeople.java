package org.nsspathway.examples;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.batch.VerdictCounts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;

/** How many of a million people meet each core criterion, and why does one of them? */
public final class AMillionPeople {
    private static final long TODAY = LocalDate.of(2026, 3, 2).toEpochDay();

    private AMillionPeople() {}

    /**
     * Invented people of 40 to 89, of whom one in ten has been tired for up to 70 days.
     *
     * @param arguments how many people, in blocks that are read and forgotten
     */
    public static void main(String[] arguments) {
        int blocks = Integer.parseInt(arguments[0]) / CohortBlock.USUAL_PEOPLE;
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        CompiledSets sets = CompiledSets.of(catalogue, RecordReading.complete(), "nhs-nss-core");
        CohortCodes codes = CohortCodes.of(catalogue.vocabulary());
        VerdictCounts counts = new VerdictCounts(sets);
        sets.read(
                IntStream.range(0, blocks).mapToObj(seed -> block(codes, seed)).iterator(), 2, counts);

        System.out.println(counts.people() + " people");
        for (int each = 0; each < sets.criteria().size(); each++) {
            CompiledCriterion criterion = sets.criteria().get(each);
            System.out.println(criterion.criterion().id() + "  met " + counts.count(each, Verdict.MET) + ", not met "
                    + counts.count(each, Verdict.NOT_MET) + ", unknown " + counts.count(each, Verdict.UNKNOWN));
        }
        System.out.println("Why the first: "
                + sets.why(block(codes, 0), 0).of("CORE-CONST").reason());
    }

    private static CohortBlock block(CohortCodes codes, int seed) {
        Random random = new Random(seed);
        BlockBuilder block = BlockBuilder.of(codes);
        while (!block.isFull()) {
            block.person(TODAY).ageInYears(40 + random.nextInt(50));
            if (random.nextInt(10) == 0) {
                long onset = TODAY - random.nextInt(70);
                block.symptom(codes.term("fatigue"))
                        .qualifiers(codes.qualifier("unexplained"))
                        .since(onset, onset)
                        .recordedOn(TODAY)
                        .add();
            }
        }
        return block.build();
    }
}
