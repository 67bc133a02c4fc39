package org.nsspathway.batch;

import java.util.List;

/** Results as inputs: done ones with a number. */
final class ResultInputs implements InputRows {
    private final CohortCodes codes;
    private final int[] validDays;
    private final RunsByPerson runs;
    private ResultRows rows;
    private int[] assessedOn = new int[0];

    ResultInputs(Rules rules, CohortCodes codes, List<String> inputs) {
        this.codes = codes;
        this.validDays = inputs.stream().mapToInt(rules::validDays).toArray();
        this.runs = new RunsByPerson(inputs.stream().mapToInt(codes::fact).toArray());
        this.rows = BlockBuilder.of(codes).build().results();
    }

    @Override
    public void start(CohortBlock block) {
        rows = block.results();
        assessedOn = block.peopleRows().assessedOn;
        runs.start(rows);
    }

    @Override
    public int next() {
        return runs.next();
    }

    @Override
    public boolean gather(int person, GatheredRows into) {
        int day = assessedOn[person];
        boolean any = false;
        for (int run = 0; run < runs.runs(); run++) {
            int input = runs.input(run);
            for (int row = runs.from(run); row < runs.to(run); row++) {
                ResultContent says = codes.results(runs.test(run)).value(rows.content[row]);
                if (says.isDone() && says.hasNumber()) {
                    int earliest = rows.earliest(row, says, day);
                    int latest = rows.latest(row, says, day);
                    boolean valid = (long) day - earliest <= validDays[input];
                    into.add(input, earliest, latest, rows.low(row, says), rows.high(row, says), valid);
                    any = true;
                }
            }
        }
        return any;
    }
}
