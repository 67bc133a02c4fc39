package org.nsspathway.terminology;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * What codes mean in a vocabulary. Immutable. Loading is all or nothing: a code whose check digit fails, or a term
 * that the vocabulary does not have, stops it with file, row and remedy.
 *
 * <p>A table has the columns {@code system, code, display, use, term, qualifiers, value, source, confidence, note}.
 *
 * @since 0.1
 */
public final class CodeMap {
    private static final Set<CodeUse> WITHOUT_FACT =
            Set.of(CodeUse.NOT_READ, CodeUse.REFERRAL, CodeUse.REFERRAL_SOURCE, CodeUse.QUESTION);

    private final ImmutableListMultimap<Code, CodeMeaning> meanings;

    private CodeMap(ImmutableListMultimap<Code, CodeMeaning> meanings) {
        this.meanings = meanings;
    }

    /**
     * Loads code maps. To replace the installed one, load your own table and hand the map to the adapter.
     *
     * @param tables the tables, read as one
     * @param vocabulary the names that the codes may mean
     * @return the map
     * @throws TableException if a row cannot be read, names what does not exist, or stands twice
     */
    public static CodeMap load(List<TableSource> tables, Vocabulary vocabulary) {
        Set<CodeMeaning> seen = new LinkedHashSet<>();
        for (TableSource source : tables) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            table.requireWhole(List.of(
                    "system", "code", "display", "use", "term", "qualifiers", "value", "source", "confidence", "note"));
            for (CsvTable.Row row : table.rows()) {
                CodeMeaning meaning = meaning(row, vocabulary);
                boolean twice = seen.stream()
                        .anyMatch(other -> other.code().equals(meaning.code())
                                && other.use() == meaning.use()
                                && other.term().equals(meaning.term()));
                if (twice || !seen.add(meaning)) {
                    throw new TableException(
                            row.place().column("code"), "this meaning of the code stands twice. Remove one row.");
                }
            }
        }
        ImmutableListMultimap.Builder<Code, CodeMeaning> meanings = ImmutableListMultimap.builder();
        seen.forEach(each -> meanings.put(each.code(), each));
        return new CodeMap(meanings.build());
    }

    private static CodeMeaning meaning(CsvTable.Row row, Vocabulary vocabulary) {
        Code code = new Code(row.required("system"), row.required("code"));
        CodeCheck.faultOf(code).ifPresent(fault -> {
            throw new TableException(row.place().column("code"), fault);
        });
        CodeUse use = choice(row, "use", CodeUse.class);
        if (use == CodeUse.NOT_READ && row.cell("note").isEmpty()) {
            throw new TableException(row.place().column("note"), "a code that is not read needs a note that says why.");
        }
        if (!WITHOUT_FACT.contains(use)) {
            known(row, vocabulary);
        }
        return new CodeMeaning.Builder()
                .code(code)
                .display(row.required("display"))
                .use(use)
                .term(row.cell("term"))
                .addAllQualifiers(row.list("qualifiers"))
                .value(row.cell("value"))
                .source(row.required("source"))
                .standing(choice(row, "confidence", CodeStanding.class))
                .note(row.cell("note"))
                .build();
    }

    private static <E extends Enum<E>> E choice(CsvTable.Row row, String column, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (Ascii.toLowerCase(each.name()).equals(row.cell(column))) {
                return each;
            }
        }
        throw new TableException(
                row.place().column(column),
                "'" + row.cell(column) + "' is not known. Write one of "
                        + Ascii.toLowerCase(List.of(type.getEnumConstants()).toString()) + ".");
    }

    private static void known(CsvTable.Row row, Vocabulary vocabulary) {
        String term = row.required("term");
        if (vocabulary.fact(term).isEmpty()) {
            String near = vocabulary
                    .nearest(term)
                    .map(name -> " Did you mean '" + name + "'?")
                    .orElse("");
            throw new TableException(row.place().column("term"), "fact '" + term + "' is not known." + near);
        }
        for (String qualifier : row.list("qualifiers")) {
            if (vocabulary.qualifier(qualifier).isEmpty()) {
                throw new TableException(
                        row.place().column("qualifiers"),
                        "qualifier '" + qualifier + "' is not known. Write one of the vocabulary.");
            }
        }
    }

    /**
     * What a code means.
     *
     * @param code the code
     * @return one or several meanings, in the order of the table; none for a code that the map does not have
     */
    public List<CodeMeaning> meanings(Code code) {
        return meanings.get(code);
    }

    /**
     * All rows.
     *
     * @return in the order of the tables
     */
    public List<CodeMeaning> all() {
        return meanings.values().asList();
    }

    /**
     * The code to write for a term: the first of its system that needs no second look and is not kept for old records
     * only.
     *
     * @param system the system
     * @param term the fact, or the route of a referral
     * @param value the value that goes with it; an empty string for none
     * @return empty where the map has no such code
     */
    public Optional<CodeMeaning> toWrite(String system, String term, String value) {
        return meanings.values().stream()
                .filter(each -> each.code().system().equals(system)
                        && each.term().equals(term)
                        && each.value().equals(value)
                        && each.qualifiers().isEmpty()
                        && each.standing() == CodeStanding.SEEN)
                .findFirst();
    }

    /** How many codes it has. */
    @Override
    public String toString() {
        return "CodeMap{" + meanings.keySet().size() + " codes}";
    }
}
