package org.nsspathway.batch;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.List;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.PeopleRows;
import org.nsspathway.internal.columns.PeopleStage;
import org.nsspathway.internal.columns.ResultStage;
import org.nsspathway.internal.columns.ToldStage;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.problem.Problem;
import org.nsspathway.vocabulary.FactKind;

/**
 * Fills blocks row by row: a person, then that person's rows in any order, then the next person. Makes no object for a
 * row. Ready for the next block once one is built; not thread-safe, so that every thread has its own.
 *
 * <pre>{@code
 * builder.person(day).sex(Sex.FEMALE).born(first, last);
 * builder.symptom(fatigue).qualifiers(unexplained).since(onset, onset).recordedOn(written).add();
 * builder.result(fit).number(12_000_000, 12_000_000).takenOn(taken, taken).add();
 * CohortBlock block = builder.build();
 * }</pre>
 *
 * <p>Dates are days since 1970-01-01, numbers are whole millionths in the unit of the test. Rows that cannot be are not
 * taken, and the answer says why: bad data never throws.
 *
 * @since 0.1
 */
public final class BlockBuilder {
    /** Rows of one kind that a block takes before it counts as full. */
    private static final int ENOUGH_ROWS = 1 << 22;

    private final CohortCodes codes;
    private final int most;
    private final PeopleStage people = new PeopleStage();
    private final ToldStage told = new ToldStage();
    private final ResultStage results = new ResultStage();
    private final ToldAdder toldAdder;
    private final ResultAdder resultAdder;
    private final SymptomRow symptom;
    private final HistoryRow history;
    private final ResultRow result;
    private int birth;
    private int concerns;

    private BlockBuilder(CohortCodes codes, int most) {
        this.codes = codes;
        this.most = most;
        this.toldAdder = new ToldAdder(codes.numbers(), told, this);
        this.resultAdder = new ResultAdder(codes.numbers(), results, this);
        this.symptom = new SymptomRow(toldAdder);
        this.history = new HistoryRow(toldAdder);
        this.result = new ResultRow(resultAdder);
    }

    /**
     * A builder of blocks of the usual size.
     *
     * @param codes the numbers that stand for names, shared by all blocks of a cohort
     * @return the builder
     */
    public static BlockBuilder of(CohortCodes codes) {
        return of(codes, CohortBlock.USUAL_PEOPLE);
    }

    /**
     * A builder of blocks of another size.
     *
     * @param codes the numbers that stand for names, shared by all blocks of a cohort
     * @param mostPeople how many people a block takes, 1 to {@link CohortBlock#MOST_PEOPLE}
     * @return the builder
     */
    public static BlockBuilder of(CohortCodes codes, int mostPeople) {
        checkArgument(
                mostPeople >= 1 && mostPeople <= CohortBlock.MOST_PEOPLE,
                "mostPeople must be 1 to %s but was %s",
                CohortBlock.MOST_PEOPLE,
                mostPeople);
        return new BlockBuilder(codes, mostPeople);
    }

    /**
     * How many people were added.
     *
     * @return the number of people
     */
    public int people() {
        return people.size();
    }

    /**
     * Whether another person would be one too many.
     *
     * @return true when it is time to build
     */
    public boolean isFull() {
        return people.size() == most || told.size() >= ENOUGH_ROWS || results.size() >= ENOUGH_ROWS;
    }

    /**
     * Starts the next person, of whom nothing is known yet but the day of assessment; in general practice.
     *
     * @param assessedOnEpochDay the day of assessment, of the years 1 to 9999
     * @return this builder
     * @throws IllegalStateException if the block is full: build it first
     */
    public BlockBuilder person(long assessedOnEpochDay) {
        checkState(!isFull(), "the block is full with %s people. Build it before the next person.", people.size());
        checkArgument(isHeld(assessedOnEpochDay), "the day of assessment must be of the years 1 to 9999");
        people.add((int) assessedOnEpochDay);
        birth = Integer.MIN_VALUE;
        concerns = 0;
        toldAdder.nextPerson();
        resultAdder.nextPerson();
        return this;
    }

    /**
     * The person's recorded sex.
     *
     * @param sex the sex
     * @return this builder
     */
    public BlockBuilder sex(Sex sex) {
        last();
        people.sex(sex);
        return this;
    }

    /**
     * Where the person turned up.
     *
     * @param setting the setting
     * @return this builder
     */
    public BlockBuilder setting(Setting setting) {
        last();
        people.setting(setting);
        return this;
    }

    /**
     * The person's day of birth, or the interval in which it lies. Say it before the rows, which must not lie before it.
     *
     * @param earliestEpochDay first possible day
     * @param latestEpochDay last possible day
     * @return whether it was taken; if not, the age is not known
     */
    public RowFate born(long earliestEpochDay, long latestEpochDay) {
        last();
        if (!isHeld(earliestEpochDay) || !isHeld(latestEpochDay)) {
            return RowFate.OUT_OF_RANGE;
        }
        if (earliestEpochDay > latestEpochDay) {
            return RowFate.WRONG_WAY_ROUND;
        }
        if (earliestEpochDay > people.assessedOn()) {
            return RowFate.DATE_AFTER_ASSESSMENT;
        }
        people.born(earliestEpochDay, latestEpochDay);
        birth = (int) earliestEpochDay;
        return RowFate.TAKEN;
    }

    /**
     * The person's age on the day of assessment, where no date of birth is known.
     *
     * @param years completed years, 0 to 130
     * @return whether it was taken; if not, the age is not known
     */
    public RowFate ageInYears(int years) {
        last();
        if (years < 0 || years > Person.MOST_YEARS) {
            return RowFate.OUT_OF_RANGE;
        }
        people.age(years);
        birth = Integer.MIN_VALUE;
        return RowFate.TAKEN;
    }

    /**
     * An organ that is recorded as there or not there; it decides before sex does.
     *
     * @param term number of the organ's fact, such as {@code has_prostate}
     * @param there whether the person has it
     * @return whether the row was taken
     */
    public RowFate organ(int term, boolean there) {
        last();
        int fact = term < 0 ? term : codes.numbers().factOfTerm(term);
        if (fact < 0 || codes.numbers().facts().get(fact).kind() != FactKind.DEMOGRAPHIC) {
            return RowFate.UNKNOWN_TERM;
        }
        people.organ(fact, there);
        return RowFate.TAKEN;
    }

    /**
     * Something is recorded of a fact and could not be read, so that silence about it is not its absence.
     *
     * @param term number of the term
     * @return whether the row was taken
     */
    public RowFate unread(int term) {
        last();
        if (term < 0 || term >= codes.numbers().terms()) {
            return RowFate.UNKNOWN_TERM;
        }
        people.unread(codes.numbers().factOfTerm(term), false);
        return RowFate.TAKEN;
    }

    /** A row in a form that its fact does not have is kept, and tells that something was not read. */
    void misplaced(int fact) {
        people.unread(fact, true);
    }

    /**
     * Starts a row about a symptom, a sign or an examination finding; it is taken when it is added.
     *
     * @param term number of the term
     * @return the row, to be filled
     */
    public SymptomRow symptom(int term) {
        return symptom.of(last(), term);
    }

    /**
     * Starts a row about a result; it is taken when it is added.
     *
     * @param test number of the test's name
     * @return the row, to be filled
     */
    public ResultRow result(int test) {
        return result.of(last(), test);
    }

    /**
     * Starts a row about history or circumstances; it is taken when it is added.
     *
     * @param term number of the term
     * @return the row, to be filled
     */
    public HistoryRow history(int term) {
        return history.of(last(), term);
    }

    /**
     * A clinician's concern. Its reasons are not kept, only whether they exist.
     *
     * @param hasReasons whether reasons are written down
     * @return whether the row was taken
     */
    public RowFate concern(boolean hasReasons) {
        int last = last();
        if (concerns == Presentation.MOST_ROWS) {
            return RowFate.TOO_MANY_ROWS;
        }
        concerns++;
        return toldAdder.concern(last, hasReasons);
    }

    /**
     * Adds a person who is held as values: for tests, and for those who have few.
     *
     * @param presentation the person
     * @return what the block could not take, and so will not be read; empty where it took everything
     */
    public List<Problem> add(Presentation presentation) {
        return new AddedPresentation(this, codes, presentation).problems();
    }

    /**
     * The block, with all that was added; the builder is empty again.
     *
     * @return the block
     */
    public CohortBlock build() {
        int facts = codes.numbers().facts().size();
        PeopleRows rows = people.build();
        CohortBlock block =
                new CohortBlock(codes, rows, told.build(facts, rows.assessedOn), results.build(facts, rows.assessedOn));
        people.clear();
        told.clear();
        results.clear();
        return block;
    }

    private int last() {
        checkState(people.size() > 0, "there is no person yet. Start one with person(..) before its rows.");
        return people.last();
    }

    static boolean isHeld(long epochDay) {
        return epochDay >= Block.FIRST_DAY && epochDay <= Block.LAST_DAY;
    }

    /** What speaks against an interval of days of the person who was started last; taken where nothing does. */
    RowFate dates(long earliest, long latest) {
        if (!isHeld(earliest) || !isHeld(latest)) {
            return RowFate.OUT_OF_RANGE;
        }
        if (earliest > latest) {
            return RowFate.WRONG_WAY_ROUND;
        }
        if (earliest > people.assessedOn()) {
            return RowFate.DATE_AFTER_ASSESSMENT;
        }
        return latest < birth ? RowFate.DATE_BEFORE_BIRTH : RowFate.TAKEN;
    }

    int assessedOn() {
        return people.assessedOn();
    }
}
