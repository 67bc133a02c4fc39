package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.internal.reading.Residual;
import org.nsspathway.internal.reading.Unknown;

/**
 * A missing fact and one way in which it may come out, by which one sees what an answer would change before asking.
 *
 * @since 0.1
 */
public final class Supposition {
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]+ = ([a-z0-9_]+)");

    private final MissingFact about;
    private final String inWords;
    private final ImmutableMap<String, Boolean> answers;

    private Supposition(MissingFact about, String inWords, Map<String, Boolean> answers) {
        this.about = about;
        this.inWords = inWords;
        this.answers = ImmutableMap.copyOf(answers);
    }

    /**
     * Every way in which a missing fact may come out, as far as some criteria tell the ways apart: yes and no; for a
     * number, every stretch between the limits that it is compared with; for a code, every code that is asked for and
     * none of them.
     *
     * @param missing the missing fact
     * @param results results of one person
     * @return empty where no result hangs on the fact
     */
    public static List<Supposition> about(MissingFact missing, Collection<CriterionResult> results) {
        Map<String, Unknown> atoms = new LinkedHashMap<>();
        for (CriterionResult result : results) {
            if (result.verdict() == Verdict.UNKNOWN) {
                result.residual().unknowns(unknown -> {
                    if (unknown.missing().equals(missing)) {
                        atoms.put(unknown.atom(), unknown);
                    }
                });
            }
        }
        if (atoms.isEmpty()) {
            return List.of();
        }
        if (atoms.values().stream().anyMatch(atom -> atom.limit() != null)) {
            return numbers(missing, atoms.values());
        }
        boolean coded =
                atoms.keySet().stream().allMatch(atom -> CODE.matcher(atom).matches());
        return coded ? codes(missing, atoms.keySet()) : yesAndNo(missing, atoms.keySet());
    }

    private static List<Supposition> yesAndNo(MissingFact missing, Collection<String> atoms) {
        Map<String, Boolean> yes = new LinkedHashMap<>();
        Map<String, Boolean> no = new LinkedHashMap<>();
        for (String atom : atoms) {
            yes.put(atom, true);
            no.put(atom, false);
        }
        return ImmutableList.of(new Supposition(missing, "yes", yes), new Supposition(missing, "no", no));
    }

    private static List<Supposition> codes(MissingFact missing, Collection<String> atoms) {
        ImmutableList.Builder<Supposition> all = ImmutableList.builder();
        for (String code : atoms) {
            Map<String, Boolean> answers = new LinkedHashMap<>();
            atoms.forEach(atom -> answers.put(atom, atom.equals(code)));
            all.add(new Supposition(missing, CODE.matcher(code).replaceFirst("$1"), answers));
        }
        Map<String, Boolean> none = new LinkedHashMap<>();
        atoms.forEach(atom -> none.put(atom, false));
        return all.add(new Supposition(missing, atoms.size() == 1 ? "no" : "none of these", none))
                .build();
    }

    /** Numbers on both sides of every limit and on it; those that answer alike are one. */
    private static List<Supposition> numbers(MissingFact missing, Collection<Unknown> atoms) {
        TreeSet<Long> points = new TreeSet<>();
        for (Unknown atom : atoms) {
            Unknown.Limit limit = atom.limit();
            if (limit != null) {
                points.addAll(List.of(limit.millionths() - 1, limit.millionths(), limit.millionths() + 1));
            }
        }
        LinkedHashSet<Map<String, Boolean>> told = new LinkedHashSet<>();
        for (long point : points.descendingSet()) {
            Map<String, Boolean> answers = new LinkedHashMap<>();
            for (Unknown atom : atoms) {
                Unknown.Limit limit = atom.limit();
                if (limit != null) {
                    answers.put(atom.atom(), limit.comparison().holds(Long.compare(point, limit.millionths())));
                }
            }
            told.add(answers);
        }
        return told.stream()
                .map(answers -> new Supposition(missing, stretch(answers), answers))
                .toList();
    }

    private static String stretch(Map<String, Boolean> answers) {
        List<String> parts = new ArrayList<>();
        answers.forEach((atom, holds) -> parts.add(holds ? atom : "not " + atom));
        return parts.stream().distinct().collect(Collectors.joining(", "));
    }

    /**
     * The fact that is supposed to be known.
     *
     * @return the missing fact
     */
    public MissingFact about() {
        return about;
    }

    /**
     * How it is supposed to come out.
     *
     * @return for example {@code yes}, {@code breast} or {@code fit_ug_g >= 10}
     */
    public String inWords() {
        return inWords;
    }

    Verdict verdict(Residual residual) {
        return residual.value(unknown -> {
            Boolean answer = answers.get(unknown.atom());
            return answer == null || !unknown.missing().equals(about) ? Verdict.UNKNOWN : Verdict.of(answer);
        });
    }

    /** What is supposed of which fact. */
    @Override
    public String toString() {
        return about + ": " + inWords;
    }
}
