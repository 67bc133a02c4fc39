package org.nsspathway.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nsspathway.routing.DecisionQuestion;
import org.nsspathway.routing.PlannedAction;
import org.nsspathway.routing.RoutingDecision;

/**
 * Decisions as cards of CDS Hooks: one for the route, one for the tests to order, one for the questions to ask. Which
 * urgency is which indicator, and why a card may be set aside, stands in {@code cards.json} beside this class.
 *
 * @since 0.1
 */
public final class CdsCards {
    private static final String TABLE = "cards.json";
    private static final String MORE = "...";

    private final Map<?, ?> indicators;
    private final List<CdsCard.Reason> reasons = new ArrayList<>();

    private CdsCards(Map<?, ?> table) {
        this.indicators = part(table, "indicators");
        part(table, "override_reasons")
                .forEach((code, display) -> reasons.add(new CdsCard.Reason((String) code, (String) display)));
    }

    private static Map<?, ?> part(Map<?, ?> table, String name) {
        if (table.get(name) instanceof Map<?, ?> part) {
            return part;
        }
        throw new IllegalStateException(TABLE + " lacks " + name + ". Take a whole jar.");
    }

    /**
     * Cards with the table of this library.
     *
     * @return the maker of cards
     */
    public static CdsCards standard() {
        try (InputStream in = CdsCards.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + TABLE + ". Take a whole one.");
            }
            return new CdsCards((Map<?, ?>) JsonText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cards of a decision.
     *
     * @param decision the decision
     * @return the route first; the tests and the questions if there are any
     */
    public List<CdsCard> of(RoutingDecision decision) {
        List<CdsCard> cards = new ArrayList<>();
        CdsCard.Indicator urgency = indicator(decision.urgency().id());
        cards.add(new CdsCard(headline(decision), markdown(decision), urgency, reasons));
        List<String> tests = decision.testsOutstanding();
        if (!tests.isEmpty()) {
            cards.add(new CdsCard(
                    cut("Tests: " + String.join(", ", tests)),
                    tests(decision.actions(), tests),
                    lower(urgency),
                    reasons));
        }
        List<DecisionQuestion> questions = decision.questions();
        if (!questions.isEmpty()) {
            String asked = String.join(
                    " ",
                    questions.stream().map(each -> each.missing().question()).toList());
            cards.add(new CdsCard(cut("Ask: " + asked), questions(questions), lower(urgency), reasons));
        }
        return cards;
    }

    /**
     * A response of a CDS service.
     *
     * @param cards the cards
     * @return JSON, without nulls
     */
    public String response(List<CdsCard> cards) {
        return JsonOut.write(out -> out.array("cards", cards, CdsCards::card));
    }

    private static void card(CdsCard card, JsonOut out) {
        out.text("uuid", card.uuid())
                .text("summary", card.summary())
                .text("detail", card.detail())
                .word("indicator", card.indicator())
                .object("source", source -> out.text("label", CdsCard.SOURCE))
                .objects(
                        "overrideReasons",
                        card.overrideReasons(),
                        (reason, members) -> out.text("code", reason.code()).text("display", reason.display()));
    }

    /** An urgency that the table does not know is not to be overlooked. */
    private CdsCard.Indicator indicator(String urgency) {
        Object word = indicators.get(urgency);
        return word == null
                ? CdsCard.Indicator.WARNING
                : CdsCard.Indicator.valueOf(((String) word).toUpperCase(Locale.ROOT));
    }

    /** What goes beside a route cries no louder than a warning. */
    private static CdsCard.Indicator lower(CdsCard.Indicator of) {
        return of == CdsCard.Indicator.CRITICAL ? CdsCard.Indicator.WARNING : CdsCard.Indicator.INFO;
    }

    /** What to do is cut where it must be, how soon never. */
    private static String headline(RoutingDecision decision) {
        String whole = decision.inWords().lines().findFirst().orElseThrow();
        String soon = ": " + decision.urgency().label();
        String what = whole.endsWith(soon) ? whole.substring(0, whole.length() - soon.length()) : whole;
        return cut(what, CdsCard.SUMMARY_BELOW - 1 - soon.length()) + soon;
    }

    static String cut(String text) {
        return cut(text, CdsCard.SUMMARY_BELOW - 1);
    }

    /** Cut after a whole word; the detail has all of it. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        String start = text.substring(0, most - MORE.length());
        int blank = start.lastIndexOf(' ');
        return (blank > 0 ? start.substring(0, blank) : start) + MORE;
    }

    /** The first line in bold, each other as an item under its word. */
    private static String markdown(RoutingDecision decision) {
        StringBuilder out = new StringBuilder();
        for (String line : decision.inWords().lines().toList()) {
            String text = escaped(line.strip().replaceAll(" +", " "));
            int blank = text.indexOf(' ');
            if (out.length() == 0) {
                out.append("**").append(text).append("**\n");
            } else {
                out.append("\n* *")
                        .append(text, 0, Math.max(blank, 0))
                        .append("*")
                        .append(text.substring(Math.max(blank, 0)));
            }
        }
        return out.append('\n').toString();
    }

    private static String tests(List<PlannedAction> actions, List<String> tests) {
        StringBuilder out = new StringBuilder();
        for (PlannedAction each : actions) {
            if (tests.contains(each.subject())) {
                String day = each.lastDay().map(on -> ", by " + on).orElse("");
                out.append("* ").append(escaped(each.what() + day)).append('\n');
            }
        }
        return out.toString();
    }

    private static String questions(List<DecisionQuestion> questions) {
        StringBuilder out = new StringBuilder();
        for (DecisionQuestion each : questions) {
            out.append("* ").append(escaped(each.missing().question()));
            each.changes()
                    .forEach(change ->
                            out.append("\n    * ").append(escaped(change.answer() + ": " + change.inWords())));
            out.append('\n');
        }
        return out.toString();
    }

    /** What Markdown or HTML would take for its own. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]#|])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }
}
