package org.nsspathway.internal.columns;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Qualifier;
import org.nsspathway.vocabulary.Vocabulary;

/** The numbers that stand for names in the columns of a block, and what rows of each fact say. It only grows, and threads may share it. */
public final class Codes {
    /** What {@link #term} answers for a name that the vocabulary does not have. */
    public static final int UNKNOWN_TERM = -1;
    /** How many different codes there may be. */
    public static final int MOST_CODES = 1_000_000;

    public static final int NO_CODE = 0;
    /** How many different things rows of one fact may say. */
    static final int MOST_CONTENTS = 1 << 16;

    private final Vocabulary vocabulary;
    private final ImmutableList<Fact> facts;
    private final ImmutableMap<String, Integer> factNumbers;
    private final ImmutableMap<String, Integer> terms;
    private final ImmutableList<String> termNames;
    private final int[] factOfTerm;
    private final ImmutableMap<String, Integer> qualifierBits;
    private final Interned<String> codes = new Interned<>(MOST_CODES);
    private final List<Interned<ToldContent>> told = new ArrayList<>();
    private final List<Interned<ResultContent>> results = new ArrayList<>();

    /**
     * Numbers for the names of a vocabulary.
     *
     * @param vocabulary the vocabulary
     */
    public Codes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.facts = ImmutableList.copyOf(vocabulary.facts());
        codes.number("");
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        ImmutableList.Builder<String> names = ImmutableList.builder();
        ImmutableList.Builder<Integer> factOfName = ImmutableList.builder();
        for (int fact = 0; fact < facts.size(); fact++) {
            numbers.put(facts.get(fact).name(), fact);
            names.add(facts.get(fact).name()).addAll(facts.get(fact).aliases());
            for (int i = 0; i <= facts.get(fact).aliases().size(); i++) {
                factOfName.add(fact);
            }
            told.add(new Interned<>(MOST_CONTENTS));
            results.add(new Interned<>(MOST_CONTENTS));
        }
        this.factNumbers = numbers.buildOrThrow();
        this.termNames = names.build();
        this.factOfTerm =
                factOfName.build().stream().mapToInt(Integer::intValue).toArray();
        this.terms = numbered(termNames);
        this.qualifierBits =
                numbered(vocabulary.qualifiers().stream().map(Qualifier::name).toList());
        checkArgument(
                qualifierBits.size() <= Long.SIZE,
                "a block holds at most %s qualifiers but the vocabulary has %s. Take out those that no condition demands.",
                Long.SIZE,
                qualifierBits.size());
    }

    private static ImmutableMap<String, Integer> numbered(List<String> names) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        return numbers.buildOrThrow();
    }

    /**
     * The names that have numbers.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The number of a term.
     *
     * @param nameOrAlias a name of the vocabulary, or another name for the same fact
     * @return its number, or {@link #UNKNOWN_TERM}: report such a row, it cannot be read
     */
    public int term(String nameOrAlias) {
        return terms.getOrDefault(nameOrAlias, UNKNOWN_TERM);
    }

    /**
     * The bit of a qualifier; several qualifiers are joined with {@code |}.
     *
     * @param name a qualifier of the vocabulary
     * @return one bit, or 0 for a name that the vocabulary does not have: report it
     */
    public long qualifier(String name) {
        Integer bit = qualifierBits.get(name);
        return bit == null ? 0 : 1L << bit;
    }

    /**
     * The number of a code: a known cause, the detail of a history item, a coded finding.
     *
     * @param code the code as conditions write it, such as {@code breast} or {@code normal}; never free text
     * @return its number, above 0; -1 where there are more than {@link #MOST_CODES}
     */
    public int code(String code) {
        return codes.number(code);
    }

    public ImmutableList<Fact> facts() {
        return facts;
    }

    /** The number of a fact by its own name; -1 where there is no such fact. */
    public int fact(String name) {
        return factNumbers.getOrDefault(name, -1);
    }

    public int factOfTerm(int term) {
        return factOfTerm[term];
    }

    public int terms() {
        return factOfTerm.length;
    }

    String nameOfTerm(int term) {
        return termNames.get(term);
    }

    /** The code of a number; null for none. */
    @Nullable
    public String nameOfCode(int code) {
        return code == NO_CODE ? null : codes.value(code);
    }

    int bit(String qualifier) {
        return qualifierBits.getOrDefault(qualifier, -1);
    }

    public Interned<ToldContent> told(int fact) {
        return told.get(fact);
    }

    public Interned<ResultContent> results(int fact) {
        return results.get(fact);
    }

    /** How many codes have numbers. */
    public int size() {
        return codes.size();
    }
}
