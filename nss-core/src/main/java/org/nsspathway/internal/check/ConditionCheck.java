package org.nsspathway.internal.check;

import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.internal.reading.Occasions;
import org.nsspathway.internal.text.Nearest;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.Qualifier;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Refuses a condition that names what does not exist, asks a fact for what it cannot have, or can never be true. */
public final class ConditionCheck {
    private static final Set<FactKind> INSTANCES = Set.of(
            FactKind.SYMPTOM,
            FactKind.SIGN,
            FactKind.EXAMINATION,
            FactKind.HISTORY,
            FactKind.CIRCUMSTANCE,
            FactKind.IMAGING);

    private final Vocabulary vocabulary;
    private final Set<String> ids;
    private final Set<String> terms;
    private final Place place;

    /** A check of one cell; {@code ids} are those that FIRES may name. */
    public ConditionCheck(Vocabulary vocabulary, Set<String> ids, Place place) {
        this(vocabulary, ids, Set.of(), place);
    }

    /** A check of one cell that may also name {@code terms}, which hold or do not and are no facts. */
    public ConditionCheck(Vocabulary vocabulary, Set<String> ids, Set<String> terms, Place place) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.terms = terms;
        this.place = place;
    }

    public void check(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(this::check);
            contradiction(and.parts());
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(this::check);
            unreachable(or.parts());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.parts().forEach(this::check);
        } else if (condition instanceof Condition.Not not) {
            check(not.part());
        } else if (condition instanceof Condition.Occasions occasions) {
            check(occasions.part());
            require(
                    ConditionFacts.firedBy(occasions.part()).isEmpty(),
                    "occasions looks at the results of a day and cannot ask for other criteria. Write out what they demand of tests.");
            Occasions.tests(occasions.part(), vocabulary).forEach(this::ofADay);
        } else if (condition instanceof Condition.Fires fires) {
            if (!ids.contains(fires.id())) {
                throw fault("FIRES(" + fires.id() + ") names no criterion of this set. Known are " + ids + ".");
            }
        } else {
            atom(condition);
        }
    }

    private void atom(Condition condition) {
        if (condition instanceof Condition.Present term && terms.contains(term.fact())) {
            return;
        }
        if (condition instanceof Condition.Present present) {
            Fact fact = fact(present.fact());
            boolean bare = fact.value() == ValueKind.BOOLEAN
                    || (fact.value() == ValueKind.CODE
                            && (fact.kind() == FactKind.HISTORY
                                    || (fact.kind() == FactKind.IMAGING && fact.silenceIsAbsence())));
            require(bare, "'" + fact.name() + "' is neither present nor absent: it has a value. Compare it with one.");
        } else if (condition instanceof Condition.Instance instance) {
            instance.facts().forEach(name -> instance(fact(name), instance.demands()));
        } else if (condition instanceof Condition.HasCode code) {
            Fact fact = fact(code.fact());
            boolean coded = fact.value() == ValueKind.CODE || fact.kind() == FactKind.TEST_RESULT;
            require(coded, "'" + fact.name() + "' has no codes to compare with. Write its bare name.");
            Set<String> known = KnownCodes.of(fact).orElse(null);
            if (known != null && !known.contains(code.code())) {
                throw fault(
                        "'" + fact.name() + "' is never '" + code.code() + "'." + Nearest.advice(code.code(), known));
            }
        } else if (condition instanceof Condition.Compare compare) {
            value(compare.fact(), ValueKind.NUMBER, "a number");
        } else if (condition instanceof Condition.CompareWithin within) {
            value(within.fact(), ValueKind.NUMBER, "a number");
            boolean stated = fact(within.fact()).derivation().isPresent();
            require(stated, "'" + within.fact() + "' is not worked out over a window. Leave the window out.");
        } else if (condition instanceof Condition.CompareLimit limit) {
            value(limit.fact(), ValueKind.NUMBER, "a number");
        } else if (condition instanceof Condition.CompareSpan span) {
            value(span.fact(), ValueKind.DURATION, "a length of time");
        }
    }

    /** A day is looked at by its results alone, so that nothing else can be asked of it. */
    private void ofADay(String name) {
        FactKind kind = fact(name).kind();
        require(
                kind == FactKind.TEST_RESULT || kind == FactKind.DEMOGRAPHIC,
                "occasions counts days with results, and '" + name + "' is none. Name tests only.");
    }

    private void value(String name, ValueKind kind, String what) {
        Fact fact = fact(name);
        require(fact.value() == kind, "'" + fact.name() + "' is not " + what + ". Compare it with what it is.");
    }

    private void instance(Fact fact, InstanceCondition demands) {
        boolean finding = fact.kind() == FactKind.TEST_RESULT && fact.value() == ValueKind.BOOLEAN;
        boolean told = INSTANCES.contains(fact.kind())
                && (fact.value() == ValueKind.BOOLEAN || fact.value() == ValueKind.CODE);
        require(
                told || finding,
                "'" + fact.name()
                        + "' has no recorded instances. Square brackets go with symptoms, signs, history and circumstances.");
        require(
                fact.definition().isEmpty(),
                "'" + fact.name()
                        + "' follows from other facts and is not recorded itself. Put the brackets on those.");
        demands(fact, demands);
    }

    private void demands(Fact fact, InstanceCondition demand) {
        if (demand instanceof InstanceCondition.All all) {
            all.parts().forEach(part -> demands(fact, part));
            opposites(all.parts());
        } else if (demand instanceof InstanceCondition.Any any) {
            any.parts().forEach(part -> demands(fact, part));
        } else if (demand instanceof InstanceCondition.None none) {
            demands(fact, none.part());
        } else if (demand instanceof InstanceCondition.Has has) {
            if (vocabulary.qualifier(has.qualifier()).isEmpty()) {
                String near = vocabulary
                        .nearestQualifier(has.qualifier())
                        .map(name -> " Did you mean '" + name + "'?")
                        .orElse(" Add it to a table of qualifiers.");
                throw new TableException(place, "qualifier '" + has.qualifier() + "' is not known." + near);
            }
            require(
                    fact.qualifiers().contains(has.qualifier()),
                    "'" + fact.name() + "' does not declare the qualifier '" + has.qualifier()
                            + "'. Add it to the fact's row, or leave it out here.");
        }
    }

    /** One instance cannot have a qualifier and its opposite. */
    private void opposites(List<InstanceCondition> parts) {
        for (InstanceCondition part : parts) {
            if (part instanceof InstanceCondition.Has has) {
                vocabulary
                        .qualifier(has.qualifier())
                        .flatMap(Qualifier::opposite)
                        .ifPresent(opposite -> require(
                                !parts.contains(new InstanceCondition.Has(opposite)),
                                "nothing can be " + has.qualifier() + " and " + opposite
                                        + ", so that the condition can never be met. Remove one."));
            }
        }
    }

    /** A part and its negation, or bounds that leave nothing between them, can never be true together. */
    private void contradiction(List<Condition> parts) {
        for (Condition part : parts) {
            for (Condition other : parts) {
                if (other instanceof Condition.Not not && not.part().equals(part)) {
                    throw fault("'" + part.text() + "' and its negation can never hold together. Remove one.");
                }
                if (part instanceof Condition.HasCode one && other instanceof Condition.HasCode another) {
                    twoCodes(one, another);
                }
                if (part instanceof Condition.Compare lower
                        && other instanceof Condition.Compare upper
                        && Bounds.exclude(lower, upper)) {
                    throw fault("'" + part.text() + "' and '" + other.text()
                            + "' leave no number between them. Correct one.");
                }
            }
        }
    }

    private void twoCodes(Condition.HasCode one, Condition.HasCode another) {
        boolean two = another.fact().equals(one.fact()) && !another.code().equals(one.code());
        if (two && fact(one.fact()).kind() == FactKind.DEMOGRAPHIC) {
            throw fault("nobody has two codes of '" + one.fact() + "'. Remove one.");
        }
    }

    private void unreachable(List<Condition> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                Condition alone = parts.get(i);
                Condition other = parts.get(j);
                boolean again = i < j && isSame(alone, other);
                boolean more = i != j && other instanceof Condition.And and && isAmong(alone, and.parts());
                if (again || more) {
                    throw fault("'" + other.text() + "' can never decide, because '" + alone.text()
                            + "' alone already does. Remove one.");
                }
            }
        }
    }

    private static boolean isAmong(Condition condition, List<Condition> parts) {
        for (Condition part : parts) {
            if (isSame(condition, part)) {
                return true;
            }
        }
        return false;
    }

    /** Most parts differ in what they ask for; only those that do not are looked at in full. */
    private static boolean isSame(Condition one, Condition other) {
        return one.getClass() == other.getClass() && one.equals(other);
    }

    private Fact fact(String name) {
        return vocabulary
                .fact(name)
                .orElseThrow(() -> new TableException(
                        place,
                        "fact '" + name + "' is not known."
                                + vocabulary
                                        .nearest(name)
                                        .map(near -> " Did you mean '" + near + "'?")
                                        .orElse(" Add it to a table of facts.")));
    }

    private TableException fault(String text) {
        return new TableException(place, text);
    }

    private void require(boolean holds, String text) {
        if (!holds) {
            throw fault(text);
        }
    }
}
