package org.nsspathway.batch;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;
import java.util.List;
import org.nsspathway.internal.calendar.CivilDay;
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

    private static final int FIRST_DAY = (int) CivilDay.epochDay(1, 1, 1);
    private static final int LAST_DAY = (int) CivilDay.epochDay(9999, 12, 31);

    private final CohortCodes codes;
    private final int most;
    private final ToldStage told = new ToldStage();
    private final ResultStage results = new ResultStage();
    private final SymptomRow symptom;
    private final HistoryRow history;
    private final ResultRow result;
    private final IntColumn organPerson = new IntColumn();
    private final IntColumn organ = new IntColumn();
    private int[] assessedOn = new int[64];
    private int[] bornEarliest = new int[64];
    private int[] bornLatest = new int[64];
    private byte[] who = new byte[64];
    private int people;
    private int birth;
    private final int gutFeeling;
    private final int gutFeelingReasons;
    private int concerns;

    private BlockBuilder(CohortCodes codes, int most) {
        this.codes = codes;
        this.most = most;
        ToldAdder adder = new ToldAdder(codes, told, this);
        this.symptom = new SymptomRow(adder);
        this.history = new HistoryRow(adder);
        this.result = new ResultRow(codes, results, this);
        this.gutFeeling = codes.term("gut_feeling");
        this.gutFeelingReasons = codes.term("gut_feeling_reasons");
        this.adder = adder;
    }

    private final ToldAdder adder;

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
        return people;
    }

    /**
     * Whether another person would be one too many.
     *
     * @return true when it is time to build
     */
    public boolean isFull() {
        return people == most || told.size() >= ENOUGH_ROWS || results.size() >= ENOUGH_ROWS;
    }

    /**
     * Starts the next person, of whom nothing is known yet but the day of assessment; in general practice.
     *
     * @param assessedOnEpochDay the day of assessment, of the years 1 to 9999
     * @return this builder
     * @throws IllegalStateException if the block is full: build it first
     */
    public BlockBuilder person(long assessedOnEpochDay) {
        checkState(!isFull(), "the block is full with %s people. Build it before the next person.", people);
        checkArgument(isHeld(assessedOnEpochDay), "the day of assessment must be of the years 1 to 9999");
        if (people == assessedOn.length) {
            assessedOn = Arrays.copyOf(assessedOn, 2 * people);
            bornEarliest = Arrays.copyOf(bornEarliest, 2 * people);
            bornLatest = Arrays.copyOf(bornLatest, 2 * people);
            who = Arrays.copyOf(who, 2 * people);
        }
        assessedOn[people] = (int) assessedOnEpochDay;
        bornEarliest[people] = PeopleRows.NOT_BORN;
        bornLatest[people] = PeopleRows.NOT_BORN;
        who[people] = PeopleRows.who(Sex.UNKNOWN, Setting.GENERAL_PRACTICE);
        birth = Integer.MIN_VALUE;
        concerns = 0;
        people++;
        adder.nextPerson();
        result.nextPerson();
        return this;
    }

    /**
     * The person's recorded sex.
     *
     * @param sex the sex
     * @return this builder
     */
    public BlockBuilder sex(Sex sex) {
        int last = last();
        who[last] = PeopleRows.who(sex, PeopleRows.setting(who[last]));
        return this;
    }

    /**
     * Where the person turned up.
     *
     * @param setting the setting
     * @return this builder
     */
    public BlockBuilder setting(Setting setting) {
        int last = last();
        who[last] = PeopleRows.who(PeopleRows.sex(who[last]), setting);
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
        int last = last();
        if (!isHeld(earliestEpochDay) || !isHeld(latestEpochDay)) {
            return RowFate.OUT_OF_RANGE;
        }
        if (earliestEpochDay > latestEpochDay) {
            return RowFate.WRONG_WAY_ROUND;
        }
        if (earliestEpochDay > assessedOn[last]) {
            return RowFate.DATE_AFTER_ASSESSMENT;
        }
        bornEarliest[last] = CivilDay.digits(earliestEpochDay);
        bornLatest[last] = CivilDay.digits(latestEpochDay);
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
        int last = last();
        if (years < 0 || years > Person.MOST_YEARS) {
            return RowFate.OUT_OF_RANGE;
        }
        bornEarliest[last] = PeopleRows.ofAge(years);
        bornLatest[last] = PeopleRows.ofAge(years);
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
        int last = last();
        int fact = term < 0 ? term : codes.factOfTerm(term);
        if (fact < 0 || codes.facts().get(fact).kind() != FactKind.DEMOGRAPHIC) {
            return RowFate.UNKNOWN_TERM;
        }
        organPerson.add(last);
        organ.add(there ? fact : ~fact);
        return RowFate.TAKEN;
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
        if (gutFeeling < 0 || (hasReasons && gutFeelingReasons < 0)) {
            return RowFate.UNKNOWN_TERM;
        }
        if (concerns == Presentation.MOST_ROWS) {
            return RowFate.TOO_MANY_ROWS;
        }
        concerns++;
        return adder.concern(last, gutFeeling, hasReasons ? gutFeelingReasons : CohortCodes.UNKNOWN_TERM);
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
        int[] days = Arrays.copyOf(assessedOn, people);
        char[] organPersons = new char[organPerson.size()];
        for (int i = 0; i < organPersons.length; i++) {
            organPersons[i] = (char) organPerson.get(i);
        }
        PeopleRows rows = new PeopleRows(
                days,
                Arrays.copyOf(bornEarliest, people),
                Arrays.copyOf(bornLatest, people),
                Arrays.copyOf(who, people),
                organPersons,
                organ.toArray());
        int facts = codes.facts().size();
        CohortBlock block = new CohortBlock(codes, rows, told.build(facts, days), results.build(facts));
        people = 0;
        told.clear();
        results.clear();
        organPerson.clear();
        organ.clear();
        return block;
    }

    private int last() {
        checkState(people > 0, "there is no person yet. Start one with person(..) before its rows.");
        return people - 1;
    }

    static boolean isHeld(long epochDay) {
        return epochDay >= FIRST_DAY && epochDay <= LAST_DAY;
    }

    /** What speaks against an interval of days of the person who was started last; taken where nothing does. */
    RowFate dates(long earliest, long latest) {
        if (!isHeld(earliest) || !isHeld(latest)) {
            return RowFate.OUT_OF_RANGE;
        }
        if (earliest > latest) {
            return RowFate.WRONG_WAY_ROUND;
        }
        if (earliest > assessedOn[people - 1]) {
            return RowFate.DATE_AFTER_ASSESSMENT;
        }
        return latest < birth ? RowFate.DATE_BEFORE_BIRTH : RowFate.TAKEN;
    }

    int assessedOn() {
        return assessedOn[people - 1];
    }
}
