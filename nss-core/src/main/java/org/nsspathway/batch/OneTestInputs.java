package org.nsspathway.batch;

/** Results of one test as the only input, straight through both parts of its rows. */
final class OneTestInputs implements InputRows {
    private final ResultInput input;
    private ResultRows rows;
    private int[] assessedOn = new int[0];
    private int row;
    private int end;

    OneTestInputs(Rules rules, CohortCodes codes, String test) {
        this.input = new ResultInput(rules, codes, test, 0);
        this.rows = BlockBuilder.of(codes).build().results();
    }

    @Override
    public void start(CohortBlock block) {
        rows = block.results();
        assessedOn = block.peopleRows().assessedOn;
        row = rows.from(input.test(), ResultRows.SINGLE);
        end = rows.to(input.test(), ResultRows.SEVERAL);
        input.start();
    }

    @Override
    public int next(GatheredRows into) {
        char[] persons = rows.person;
        while (row < end) {
            int person = persons[row];
            int day = assessedOn[person];
            into.start(day);
            do {
                input.add(rows, row++, day, into);
            } while (row < end && persons[row] == person);
            if (!into.isEmpty()) {
                return person;
            }
        }
        return NOBODY;
    }
}
