package org.nsspathway.problem;

/**
 * Every problem code of the library, in one place. Codes are stable: a code is never given a second meaning, and a
 * retired one is not used again. The letter says what kind of input it belongs to: {@code T} a table of rules or
 * facts, {@code C} a case, {@code R} a referral and its clock, {@code U} a unit, {@code L} a list of codes,
 * {@code J} a JSON document, {@code F} a FHIR resource,
 * {@code B} a cohort, read in bulk.
 *
 * @since 0.1
 */
public enum ProblemCode {

    /** A case has the wrong number of cells, or its line cannot be read as CSV. */
    CASE_ROW_UNREADABLE("NSS-C001"),
    /** A cell of a case that holds a date, a number or a code cannot be read. */
    CASE_CELL_UNREADABLE("NSS-C002"),
    /** A token of a case names a fact that no loaded vocabulary has. */
    CASE_FACT_UNKNOWN("NSS-C003"),
    /** A token of a case has a qualifier that no loaded vocabulary has. */
    CASE_QUALIFIER_UNKNOWN("NSS-C004"),
    /** A token of a case is not in the notation. */
    CASE_TOKEN_UNREADABLE("NSS-C005"),
    /** A case contradicts itself: the same thing present and absent, or dates that cannot be. */
    CASE_CONTRADICTION("NSS-C006"),
    /** A case has no day of assessment and none was given for the whole table. */
    CASE_DAY_MISSING("NSS-C007"),
    /** Two cases of a table have the same id. */
    CASE_ID_REPEATED("NSS-C008"),
    /** A case holds something that the notation of case tables cannot say; it is not written. */
    CASE_NOT_EXPRESSIBLE("NSS-C009"),
    /** The day of assessment lies before the first version of a rule set, which was therefore not read. */
    CASE_BEFORE_RULES("NSS-C010"),
    /** A value lies beyond all that its test can be. */
    CASE_VALUE_IMPOSSIBLE("NSS-C011"),
    /** A row of referrals has the wrong number of cells, no id, or cannot be read as CSV. */
    REFERRAL_ROW_UNREADABLE("NSS-R001"),
    /** A cell or token of a referral is not in its form, or holds no day. */
    REFERRAL_TOKEN_UNREADABLE("NSS-R002"),
    /** An event of a referral has a name that is not known; it is kept and moves no clock. */
    REFERRAL_EVENT_UNKNOWN("NSS-R003"),
    /** An attribute or column of a referral has a name that is not known. */
    REFERRAL_ATTRIBUTE_UNKNOWN("NSS-R004"),
    /** A national code of a referral is not in its list; it is kept. */
    REFERRAL_CODE_UNLISTED("NSS-R005"),
    /** A national code was not in use on the day for which it was recorded. */
    REFERRAL_CODE_NOT_IN_USE("NSS-R006"),
    /** Two referrals of a table have the same id. */
    REFERRAL_ID_REPEATED("NSS-R007"),
    /** An event names a referral that the table does not have. */
    REFERRAL_ID_UNKNOWN("NSS-R008"),
    /** A clock stops before it starts. */
    CLOCK_STOP_BEFORE_START("NSS-R010"),
    /** A date lies after the day that was asked about. */
    CLOCK_DATE_IN_FUTURE("NSS-R011"),
    /** A pathway is recorded as ended in two ways that cannot both be. */
    CLOCK_ENDS_CONTRADICT("NSS-R012"),
    /** An upgrade is recorded where none is allowed, or too late. */
    CLOCK_UPGRADE_NOT_ALLOWED("NSS-R013"),
    /** Days are taken off for a reason, or in a number, that is not allowed. */
    CLOCK_ADJUSTMENT_NOT_ALLOWED("NSS-R014"),
    /** A first appointment was missed and no days are recorded for it. */
    CLOCK_ADJUSTMENT_NOT_RECORDED("NSS-R015"),
    /** A date or code that the clock needs is missing. */
    CLOCK_ITEM_MISSING("NSS-R016"),
    /** Two recorded days of receipt contradict each other. */
    CLOCK_RECEIPT_CONTRADICTS("NSS-R017"),
    /** A result came in a unit that cannot be converted into the unit of its test; it is not read. */
    UNIT_NOT_CONVERTED("NSS-U001"),
    /** A code of a list was damaged: cut off, rounded, written as a number, or its check digit fails. */
    LIST_CODE_DAMAGED("NSS-L001"),
    /** A code of a list stands between blanks, quotes or apostrophes. */
    LIST_CODE_UNTIDY("NSS-L002"),
    /** A code of a list stands twice. */
    LIST_CODE_REPEATED("NSS-L003"),
    /** An identifier of a list names something else than a concept. */
    LIST_CODE_NO_CONCEPT("NSS-L004"),
    /** A text is no JSON, has a member twice, goes too deep, or is too long. */
    JSON_UNREADABLE("NSS-J001"),
    /** A member of a document is not known. */
    JSON_MEMBER_UNKNOWN("NSS-J002"),
    /** A member of a document is missing. */
    JSON_MEMBER_MISSING("NSS-J003"),
    /** The value of a member is not of its form. */
    JSON_VALUE_UNREADABLE("NSS-J004"),
    /** A name in a document is in no loaded vocabulary. */
    JSON_NAME_UNKNOWN("NSS-J005"),
    /** A document contradicts itself, or holds dates that cannot be. */
    JSON_CONTRADICTION("NSS-J006"),
    /** A document is of another kind or version. */
    JSON_FORMAT_UNKNOWN("NSS-J007"),
    /** A text is no FHIR resource in JSON. */
    FHIR_UNREADABLE("NSS-F001"),
    /** A resource belongs to another version of FHIR than R4. */
    FHIR_VERSION("NSS-F002"),
    /** An element of a resource is not in FHIR R4, or not of its form. */
    FHIR_ELEMENT_REJECTED("NSS-F003"),
    /** Resources of a type that is not read. */
    FHIR_TYPE_NOT_READ("NSS-F004"),
    /** It is not clear whom a resource, or a whole message, is about. */
    FHIR_PERSON_UNCLEAR("NSS-F005"),
    /** The person had died by the day of assessment, or may have. */
    FHIR_PERSON_DIED("NSS-F006"),
    /** A resource was left out for its status, such as entered in error, cancelled or unconfirmed. */
    FHIR_STATUS_NOT_READ("NSS-F007"),
    /** A code is not in the code map. */
    FHIR_CODE_UNKNOWN("NSS-F010"),
    /** A code is in the code map, which says why it is not read. */
    FHIR_CODE_NOT_READ("NSS-F011"),
    /** Something stands in words only, or without a code. */
    FHIR_CODE_MISSING("NSS-F012"),
    /** A code means something that is not read where it stands. */
    FHIR_CODE_OUT_OF_PLACE("NSS-F013"),
    /** A value, its range or its interpretation cannot be read. */
    FHIR_VALUE_NOT_READ("NSS-F020"),
    /** A value has no unit, or one that cannot be converted. */
    FHIR_UNIT_UNKNOWN("NSS-F021"),
    /** A date is missing or cannot be read, or another had to stand in for it. */
    FHIR_DATE_NOT_READ("NSS-F022"),
    /** A record contradicts itself, or holds dates that cannot be. */
    FHIR_CONTRADICTION("NSS-F023"),
    /** A row of a cohort table has too few or too many cells, is cut off, or swallows rows behind an open quote. */
    COHORT_ROW_UNREADABLE("NSS-B001"),
    /** A cell of a cohort table that must be filled is empty, or does not hold what its column asks for. */
    COHORT_CELL_UNREADABLE("NSS-B002"),
    /** A row of a cohort table names a term, test or qualifier that no loaded vocabulary has. */
    COHORT_TERM_UNKNOWN("NSS-B003"),
    /** A row of a cohort table has a code that no loaded map of codes has. */
    COHORT_CODE_UNKNOWN("NSS-B004"),
    /** A row of a cohort table belongs to a person, or a day of assessment, that is not among those read. */
    COHORT_PERSON_UNKNOWN("NSS-B005"),
    /** A person or an assessment of a cohort stands twice. */
    COHORT_ID_REPEATED("NSS-B006"),
    /** A row of a cohort table contradicts itself, another row of the person, or the calendar of a life. */
    COHORT_CONTRADICTION("NSS-B007"),
    /** A column or a file of a cohort is not known; it is not used. */
    COHORT_COLUMN_UNKNOWN("NSS-B008"),
    /** A person has more rows, or a term says more different things, than are held. */
    COHORT_TOO_MUCH("NSS-B009");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /**
     * The code as it is printed and stored.
     *
     * @return for example {@code NSS-C003}
     */
    public String code() {
        return code;
    }
}
