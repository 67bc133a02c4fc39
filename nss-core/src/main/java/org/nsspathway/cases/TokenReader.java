package org.nsspathway.cases;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.cases.Token.Part;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Setting;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Reads the tokens of one case into a presentation. What a token may say follows from its fact. */
final class TokenReader {
    private static final String SETTING = "setting";

    private final Vocabulary vocabulary;
    private final Place place;
    private final List<Problem> problems;
    private final ResultTokens results;
    private final FindingTokens findings;
    private final Set<String> once = new HashSet<>();

    TokenReader(Vocabulary vocabulary, LocalDate assessedOn, Place place, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.place = place;
        this.problems = problems;
        this.results = new ResultTokens(assessedOn);
        this.findings = new FindingTokens(assessedOn);
    }

    void read(String facts, Presentation.Builder presentation, Person.Builder person) {
        for (String text : tokens(facts)) {
            try {
                read(Token.of(text), presentation, person);
            } catch (IllegalArgumentException e) {
                report(ProblemCode.CASE_TOKEN_UNREADABLE, "Token '" + Token.nameIn(text) + "': " + Sentence.of(e));
            }
        }
    }

    /** Splits at semicolons that stand outside quotes. */
    static List<String> tokens(String facts) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < facts.length(); i++) {
            char c = facts.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                tokens.add(token.toString().strip());
                token.setLength(0);
            } else {
                token.append(c);
            }
        }
        tokens.add(token.toString().strip());
        tokens.removeIf(String::isEmpty);
        return tokens;
    }

    private void read(Token token, Presentation.Builder presentation, Person.Builder person) {
        Optional<Fact> found = vocabulary.fact(token.name());
        if (found.isEmpty()) {
            String near = vocabulary
                    .nearest(token.name())
                    .map(name -> " Did you mean '" + name + "'?")
                    .orElse(" Look it up in the vocabulary.");
            report(ProblemCode.CASE_FACT_UNKNOWN, "'" + token.name() + "' is no known fact." + near);
            return;
        }
        for (String qualifier : Iterables.concat(token.qualifiers(), token.deniedQualifiers())) {
            if (vocabulary.qualifier(qualifier).isEmpty()) {
                String near = vocabulary
                        .nearestQualifier(qualifier)
                        .map(name -> " Did you mean '" + name + "'?")
                        .orElse(" Look it up in the vocabulary.");
                report(
                        ProblemCode.CASE_QUALIFIER_UNKNOWN,
                        "'" + qualifier + "' of '" + token.name() + "' is no known qualifier." + near);
                return;
            }
        }
        read(found.get(), token, presentation, person);
    }

    private void read(Fact fact, Token token, Presentation.Builder presentation, Person.Builder person) {
        if (fact.name().equals(ConcernTokens.GUT_FEELING)) {
            ConcernTokens.read(token, presentation);
        } else if (fact.name().equals(SETTING)) {
            setting(token, presentation);
        } else if (fact.kind() == FactKind.DEMOGRAPHIC) {
            organ(fact, token, person);
        } else if (fact.kind() == FactKind.ROUTING || fact.name().equals("gut_feeling_reasons")) {
            throw new IllegalArgumentException(
                    "it follows from other facts and is not written in a case. Write those.");
        } else if (ResultTokens.holds(fact)) {
            presentation.addResults(results.read(fact, token));
        } else {
            findings.read(fact, token, presentation);
        }
    }

    private void setting(Token token, Presentation.Builder presentation) {
        token.allow(Part.VALUE);
        Setting setting = Choice.of(Setting.class, token.text(Part.VALUE));
        notTwice(SETTING);
        presentation.setting(setting);
    }

    private void notTwice(String fact) {
        if (!once.add(fact)) {
            throw new IllegalArgumentException("it stands twice. Keep one.");
        }
    }

    private void organ(Fact fact, Token token, Person.Builder person) {
        if (fact.value() != ValueKind.BOOLEAN) {
            throw new IllegalArgumentException("it has a column of its own. Fill that in.");
        }
        boolean there = FindingTokens.isThere(token);
        notTwice(fact.name());
        person.putOrgans(fact.name(), there);
    }

    private void report(ProblemCode code, String text) {
        problems.add(Problem.of(code, place, text));
    }
}
