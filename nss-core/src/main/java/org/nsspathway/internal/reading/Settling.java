package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.vocabulary.Cost;

/**
 * The missing facts that settle a verdict whatever they turn out to be, and no proper subset of which does; the
 * cheapest such set. Exact up to {@value #EXACT} missing facts; beyond, everything that still matters is listed.
 */
public final class Settling {
    static final int EXACT = 12;
    private static final int MOST_ATOMS = 18;

    private final Residual residual;
    private final List<MissingFact> facts;
    private final Map<String, Integer> atoms = new LinkedHashMap<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    /** For every atom the missing fact that answers it, and for every fact the comparisons that are made with it. */
    private final int[] factOf;

    private final List<List<Integer>> compared = new ArrayList<>();

    private Settling(Residual residual) {
        this.residual = residual;
        collect(residual);
        this.facts = unknowns.stream()
                .map(Unknown::missing)
                .distinct()
                .sorted(Comparator.comparing(MissingFact::cost))
                .toList();
        this.factOf = unknowns.stream()
                .mapToInt(unknown -> facts.indexOf(unknown.missing()))
                .toArray();
        for (int fact = 0; fact < facts.size(); fact++) {
            List<Integer> limits = new ArrayList<>();
            for (int atom = 0; atom < factOf.length; atom++) {
                if (factOf[atom] == fact && unknowns.get(atom).limit() != null) {
                    limits.add(atom);
                }
            }
            if (limits.size() > 1) {
                compared.add(limits);
            }
        }
    }

    /** Cheapest first; empty for a residual that is known. */
    public static List<MissingFact> missing(Residual residual) {
        Settling settling = new Settling(residual);
        if (settling.facts.size() > EXACT || settling.unknowns.size() > MOST_ATOMS) {
            return settling.facts;
        }
        return settling.cheapest();
    }

    private void collect(Residual part) {
        if (part instanceof Residual.Open open) {
            if (!atoms.containsKey(open.unknown().atom())) {
                atoms.put(open.unknown().atom(), unknowns.size());
                unknowns.add(open.unknown());
            }
        } else if (part instanceof Residual.All all) {
            all.parts().forEach(this::collect);
        } else if (part instanceof Residual.Some some) {
            some.parts().forEach(this::collect);
        } else if (part instanceof Residual.Inverse inverse) {
            collect(inverse.part());
        }
    }

    /** Subsets in order of their cost: every proper subset of one that settles was tried before it and did not. */
    private List<MissingFact> cheapest() {
        int needed = needed();
        List<Integer> subsets = new ArrayList<>();
        for (int subset = 0; subset < 1 << facts.size(); subset++) {
            if ((subset & needed) == needed) {
                subsets.add(subset);
            }
        }
        subsets.sort(Comparator.comparingInt(this::cost));
        for (int subset : subsets) {
            if (settles(subset)) {
                return chosen(subset);
            }
        }
        return facts;
    }

    /** The facts without which all others together do not settle it: every set that does has them. */
    private int needed() {
        int all = (1 << facts.size()) - 1;
        int needed = 0;
        for (int fact = 0; fact < facts.size(); fact++) {
            needed |= settles(all & ~(1 << fact)) ? 0 : 1 << fact;
        }
        return needed;
    }

    private int cost(int subset) {
        int sum = 0;
        for (int i = 0; i < facts.size(); i++) {
            if ((subset & (1 << i)) != 0) {
                sum += weight(facts.get(i).cost());
            }
        }
        return sum;
    }

    /** One question more is better than one examination, one examination than one test, and so on. */
    private static int weight(Cost cost) {
        return switch (cost) {
            case NONE -> 1;
            case ASK -> 4;
            case EXAMINE -> 16;
            case TEST -> 64;
            case IMAGE -> 256;
        };
    }

    private ImmutableList<MissingFact> chosen(int subset) {
        ImmutableList.Builder<MissingFact> chosen = ImmutableList.builder();
        for (int i = 0; i < facts.size(); i++) {
            if ((subset & (1 << i)) != 0) {
                chosen.add(facts.get(i));
            }
        }
        return chosen.build();
    }

    private boolean settles(int subset) {
        List<Integer> known = new ArrayList<>();
        for (int atom = 0; atom < unknowns.size(); atom++) {
            if ((subset & (1 << factOf[atom])) != 0) {
                known.add(atom);
            }
        }
        Verdict[] values = new Verdict[unknowns.size()];
        Arrays.fill(values, Verdict.UNKNOWN);
        return settled(known, 0, values);
    }

    /** Whether every answer to the atoms from here on settles the verdict; what is settled already needs no more of them. */
    private boolean settled(List<Integer> known, int from, Verdict[] values) {
        if (value(residual, values) != Verdict.UNKNOWN || !possible(values)) {
            return true;
        }
        if (from == known.size()) {
            return false;
        }
        int atom = known.get(from);
        boolean settled = true;
        for (int answer = 0; answer < 2 && settled; answer++) {
            values[atom] = Verdict.of(answer == 0);
            settled = settled(known, from + 1, values);
        }
        values[atom] = Verdict.UNKNOWN;
        return settled;
    }

    /** Whether some number gives these answers to all comparisons with one fact. */
    private boolean possible(Verdict[] values) {
        for (List<Integer> limits : compared) {
            List<Integer> answered = limits.stream()
                    .filter(atom -> values[atom] != Verdict.UNKNOWN)
                    .toList();
            if (answered.size() > 1 && !someNumber(answered, values)) {
                return false;
            }
        }
        return true;
    }

    private boolean someNumber(List<Integer> limits, Verdict[] values) {
        for (int atom : limits) {
            Unknown.@Nullable Limit around = unknowns.get(atom).limit();
            for (long step = -1; around != null && step <= 1; step++) {
                if (fits(around.millionths() + step, limits, values)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(long number, List<Integer> limits, Verdict[] values) {
        for (int atom : limits) {
            Unknown.@Nullable Limit limit = unknowns.get(atom).limit();
            if (limit != null
                    && limit.comparison().holds(Long.compare(number, limit.millionths()))
                            != (values[atom] == Verdict.MET)) {
                return false;
            }
        }
        return true;
    }

    private Verdict value(Residual part, Verdict[] values) {
        if (part instanceof Residual.Known known) {
            return Verdict.of(known.holds());
        }
        if (part instanceof Residual.Open open) {
            Integer at = atoms.get(open.unknown().atom());
            return at == null ? Verdict.UNKNOWN : values[at];
        }
        if (part instanceof Residual.Inverse inverse) {
            return value(inverse.part(), values).not();
        }
        if (part instanceof Residual.All all) {
            Verdict verdict = Verdict.MET;
            for (Residual each : all.parts()) {
                verdict = verdict.and(value(each, values));
            }
            return verdict;
        }
        Residual.Some some = (Residual.Some) part;
        int met = 0;
        int open = 0;
        for (Residual each : some.parts()) {
            Verdict verdict = value(each, values);
            met += verdict == Verdict.MET ? 1 : 0;
            open += verdict == Verdict.UNKNOWN ? 1 : 0;
        }
        return met >= some.least() ? Verdict.MET : met + open < some.least() ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }
}
