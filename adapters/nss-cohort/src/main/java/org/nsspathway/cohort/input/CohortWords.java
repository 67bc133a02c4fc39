package org.nsspathway.cohort.input;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Side;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/** The words that cells of a cohort may hold, and their numbers. One for all tables of a cohort. */
final class CohortWords {
    /** Columns of people that serve for breakdowns. */
    static final List<String> GROUPS = List.of("deprivation_decile", "ethnicity", "practice", "region");

    static final ImmutableList<Side> SIDES = ImmutableList.copyOf(Side.values());
    static final ImmutableList<ResultFlag> FLAGS = ImmutableList.copyOf(ResultFlag.values());
    static final ImmutableList<ResultStatus> STATES = ImmutableList.copyOf(ResultStatus.values());
    static final ImmutableList<Sex> SEXES = ImmutableList.copyOf(Sex.values());
    static final ImmutableList<Setting> SETTINGS = ImmutableList.copyOf(Setting.values());

    /** Misspelt terms of which the nearest is kept. */
    private static final int MOST_ASKED = 10_000;

    static final int TRUE = 1;
    static final int FALSE = 0;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final CohortCodes codes;
    private final Names terms;
    private final CodedTerms coded;
    private final boolean otherCodesAreSilent;
    private final Map<Integer, NumberInterval> possible = new HashMap<>();
    private final Map<Integer, Set<Integer>> findings = new HashMap<>();
    private final Map<String, String> asked = new HashMap<>();
    private final List<Qualifiers> qualifiers = new ArrayList<>();
    private final List<int[]> organs = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    /** What the cell with the qualifiers says; a bit a qualifier. */
    record Qualifiers(long bits, long denied) {}

    CohortWords(CohortCodes codes, CodedTerms coded, boolean otherCodesAreSilent) {
        this.codes = codes;
        this.coded = coded;
        this.otherCodesAreSilent = otherCodesAreSilent;
        Map<String, Integer> names = new HashMap<>();
        Vocabulary vocabulary = codes.vocabulary();
        for (Fact fact : vocabulary.facts()) {
            names.put(fact.name(), codes.term(fact.name()));
            fact.aliases().forEach(alias -> names.put(alias, codes.term(alias)));
        }
        this.terms = new Names(names);
        for (Fact fact : vocabulary.facts()) {
            if (!fact.findings().isEmpty()) {
                Set<Integer> known = new HashSet<>();
                fact.findings().forEach(each -> known.add(codes.code(each)));
                findings.put(codes.term(fact.name()), known);
                fact.aliases().forEach(alias -> findings.put(codes.term(alias), known));
            }
            fact.possible().ifPresent(limits -> {
                possible.put(codes.term(fact.name()), limits);
                fact.aliases().forEach(alias -> possible.put(codes.term(alias), limits));
            });
        }
        GROUPS.forEach(column -> groups.put(column, new ArrayList<>()));
    }

    CohortCodes codes() {
        return codes;
    }

    CodedTerms coded() {
        return coded;
    }

    /** A question that names the term which may have been meant; an empty string where none is near. */
    String near(String term) {
        if (asked.size() == MOST_ASKED) {
            asked.clear();
        }
        return asked.computeIfAbsent(
                term,
                unknown -> codes.vocabulary()
                        .nearest(unknown)
                        .map(name -> " Did you mean '" + name + "'?")
                        .orElse(""));
    }

    /** What the numbers of a term can be; null where nothing is said of it. */
    @Nullable
    NumberInterval possible(int term) {
        return possible.get(term);
    }

    /** Whether a term has findings of which a code is none. */
    boolean neverFinds(int term, int code) {
        Set<Integer> known = findings.get(term);
        return known != null && !known.contains(code);
    }

    /** Whether the caller says that codes outside the map speak of nothing that a rule asks for. */
    boolean otherCodesAreSilent() {
        return otherCodesAreSilent;
    }

    Lexicon of(CohortTable table, String column) {
        return switch (column) {
            case "term", "test" -> terms;
            case "code_system" -> coded.systems();
            case "code" -> coded.values();
            case "qualifiers" -> new LearntWords(this::qualifiers);
            case "organs" -> new LearntWords(this::organs);
            case "cause", "detail", "finding" -> new LearntWords(this::code);
            case "unit" -> LearntWords.numbering(units);
            case "comparator" -> new Names(Map.of("<", 0, "<=", 1, ">", 2, ">=", 3, "=", 4));
            case "present", "has_reasons" ->
                new Names(Map.of("true", TRUE, "yes", TRUE, "1", TRUE, "false", FALSE, "no", FALSE, "0", FALSE));
            case "side" -> named(SIDES);
            case "flag" -> named(FLAGS);
            case "status" -> named(STATES);
            case "sex" -> named(SEXES);
            case "setting" -> named(SETTINGS);
            case "kind" -> new Names(Map.of("gut_feeling", 0));
            default -> groups.containsKey(column) ? group(column) : AbsentLexicon.INSTANCE;
        };
    }

    private Lexicon group(String column) {
        List<String> words = groups.get(column);
        return words == null ? AbsentLexicon.INSTANCE : LearntWords.numbering(words);
    }

    private static Names named(List<? extends Enum<?>> values) {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            names.put(Ascii.toLowerCase(values.get(i).name()), i);
        }
        return new Names(names);
    }

    private int qualifiers(String cell) {
        long bits = 0;
        long denied = 0;
        for (String word : BLANKS.split(cell)) {
            boolean isDenied = word.startsWith("!");
            long bit = codes.qualifier(isDenied ? word.substring(1) : word);
            if (bit == 0) {
                return Lexicon.UNKNOWN;
            }
            bits |= isDenied ? 0 : bit;
            denied |= isDenied ? bit : 0;
        }
        qualifiers.add(new Qualifiers(bits, denied));
        return qualifiers.size() - 1;
    }

    private int organs(String cell) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : BLANKS.split(cell)) {
            boolean isGone = word.startsWith("!");
            int term = codes.term(isGone ? word.substring(1) : word);
            if (term < 0) {
                return Lexicon.UNKNOWN;
            }
            numbers.add(isGone ? ~term : term);
        }
        organs.add(numbers.stream().mapToInt(Integer::intValue).toArray());
        return organs.size() - 1;
    }

    private int code(String cell) {
        return CODE.matcher(cell).matches() ? codes.code(cell) : Lexicon.UNKNOWN;
    }

    Qualifiers qualifiers(int word) {
        return qualifiers.get(word);
    }

    int[] organs(int word) {
        return organs.get(word);
    }

    String unit(int word) {
        return units.get(word);
    }

    /** The words of a column that serves for breakdowns, by their numbers. */
    List<String> groupWords(String column) {
        return groups.getOrDefault(column, List.of());
    }

    /** The value that a word of a column with few words stands for; null for none. */
    static <E> @Nullable E chosen(List<E> values, int word) {
        return word < 0 ? null : values.get(word);
    }

    /** The lexicon of a column whose words are not looked up. */
    private enum AbsentLexicon implements Lexicon {
        INSTANCE;

        @Override
        public int of(char[] text, int from, int to) {
            return UNKNOWN;
        }
    }
}
