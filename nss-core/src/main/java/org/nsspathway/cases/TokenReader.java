package org.nsspathway.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Reads the tokens of one case into a presentation. What a token may say follows from its fact. */
final class TokenReader {
    private static final String GUT_FEELING = "gut_feeling";
    private static final String SETTING = "setting";

    private final Vocabulary vocabulary;
    private final LocalDate assessedOn;
    private final Place place;
    private final List<Problem> problems;
    private final ResultTokens results;

    TokenReader(Vocabulary vocabulary, LocalDate assessedOn, Place place, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.assessedOn = assessedOn;
        this.place = place;
        this.problems = problems;
        this.results = new ResultTokens(assessedOn);
    }

    void read(String facts, Presentation.Builder presentation, Person.Builder person) {
        for (String text : tokens(facts)) {
            Token token = Token.of(text);
            try {
                read(token, presentation, person);
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of(
                        ProblemCode.CASE_TOKEN_UNREADABLE, place, "Token '" + token.name() + "': " + Sentence.of(e)));
            }
        }
    }

    /** Splits at semicolons that stand outside quotes. */
    private static List<String> tokens(String facts) {
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
            problems.add(Problem.of(
                    ProblemCode.CASE_FACT_UNKNOWN, place, "'" + token.name() + "' is no known fact." + near));
            return;
        }
        Fact fact = found.get();
        for (String qualifier : token.qualifiers()) {
            if (vocabulary.qualifier(qualifier).isEmpty()) {
                String near = vocabulary
                        .nearestQualifier(qualifier)
                        .map(name -> " Did you mean '" + name + "'?")
                        .orElse("");
                problems.add(Problem.of(
                        ProblemCode.CASE_QUALIFIER_UNKNOWN,
                        place,
                        "'" + qualifier + "' of '" + token.name() + "' is no known qualifier." + near));
                return;
            }
        }
        if (fact.name().equals(GUT_FEELING)) {
            concern(token, presentation);
        } else if (fact.name().equals(SETTING)) {
            presentation.setting(Choice.of(Setting.class, token.value()));
        } else if (fact.kind() == FactKind.DEMOGRAPHIC) {
            organ(fact, token, person);
        } else if (fact.kind() == FactKind.ROUTING
                || fact.kind() == FactKind.PANEL
                || fact.name().equals("gut_feeling_reasons")) {
            throw new IllegalArgumentException(
                    "it follows from other facts and is not written in a case. Write those.");
        } else if (ResultTokens.holds(fact)) {
            presentation.addResults(results.read(fact, token));
        } else {
            finding(fact, token, presentation);
        }
    }

    private static void concern(Token token, Presentation.Builder presentation) {
        String text = token.value();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        if (token.absent()) {
            presentation.addHistory(HistoryItem.absent(GUT_FEELING));
        } else {
            presentation.addConcerns(Concern.because(quoted ? text.substring(1, text.length() - 1) : text));
        }
    }

    private static void organ(Fact fact, Token token, Person.Builder person) {
        if (fact.value() != ValueKind.BOOLEAN) {
            throw new IllegalArgumentException("it has a column of its own. Fill that in.");
        }
        person.putOrgans(fact.name(), token.value().isEmpty() ? !token.absent() : truth(token.value()));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("its value must be true or false.");
        };
    }

    /** Symptoms, signs, findings, history, circumstances and what images show: there or not there. */
    private void finding(Fact fact, Token token, Presentation.Builder presentation) {
        boolean coded = fact.value() == ValueKind.CODE;
        boolean absent = token.absent() || (!coded && !token.value().isEmpty() && !truth(token.value()));
        boolean symptom =
                fact.kind() == FactKind.SYMPTOM || fact.kind() == FactKind.SIGN || fact.kind() == FactKind.EXAMINATION;
        if (absent) {
            bareAbsence(token);
            if (symptom) {
                presentation.addSymptoms(Symptom.absent(fact.name()));
            } else {
                presentation.addHistory(HistoryItem.absent(fact.name()));
            }
        } else if (symptom) {
            presentation.addSymptoms(symptom(fact, token));
        } else {
            presentation.addHistory(history(fact, token, coded));
        }
    }

    private static void bareAbsence(Token token) {
        if (!token.qualifiers().isEmpty()
                || !token.span().isEmpty()
                || !token.date().isEmpty()) {
            throw new IllegalArgumentException(
                    "what is absent has no qualifiers, duration or date. Write the bare name after the '!'.");
        }
    }

    /** A name such as unexplained_cough stands for cough with a qualifier, where one qualifier or all of several are meant. */
    private Symptom symptom(Fact fact, Token token) {
        Abbreviation written = Abbreviation.of(fact);
        Symptom.Builder symptom = Symptom.of(written.base()).addAllQualifiers(written.qualifiers());
        Sides.split(token.qualifiers(), symptom);
        if (!token.span().isEmpty() && !token.date().isEmpty()) {
            throw new IllegalArgumentException("it has a duration and a date of onset, which could differ. Keep one.");
        }
        if (!token.span().isEmpty()) {
            symptom.lasting(TimeSpan.parse(token.span()));
        }
        if (!token.date().isEmpty()) {
            symptom.onset(new Onset.Since(date(token.date())));
        }
        if (!token.cause().isEmpty()) {
            symptom.cause(token.cause());
        }
        return symptom.build();
    }

    private HistoryItem history(Fact fact, Token token, boolean coded) {
        HistoryItem.Builder item = HistoryItem.of(fact.name()).addAllQualifiers(token.qualifiers());
        if (coded && !token.value().isEmpty()) {
            item.detail(token.value());
        }
        if (!token.span().isEmpty()) {
            item.startedOn(DateInterval.on(TimeSpan.parse(token.span()).before(assessedOn)));
        }
        if (!token.date().isEmpty()) {
            item.startedOn(date(token.date()));
        }
        return item.build();
    }

    private DateInterval date(String text) {
        return ResultTokens.notAfter(DateInterval.parse(text), assessedOn);
    }
}
