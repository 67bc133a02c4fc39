package org.nsspathway.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nsspathway.pathway.Urgency;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;

/** Cards as CDS Hooks asks for them. */
class CdsCardsTest {
    private static final CdsCards CARDS = CdsCards.standard();
    private static final PathwayRouter ROUTER = PathwayRouter.of(Uk.CATALOGUE);

    private static final RoutingDecision DECISION = ROUTER.decide(
            Presentation.on(LocalDate.of(2026, 3, 2))
                    .person(Person.builder().ageInYears(58).sex(Sex.FEMALE).build())
                    .addSymptoms(Symptom.of("fatigue")
                            .addQualifiers("unexplained")
                            .lasting(TimeSpan.ofWeeks(6))
                            .build())
                    .build(),
            RecordReading.partial());

    @Test
    void the_first_card_says_what_to_do_and_by_when() {
        CdsCard card = CARDS.of(DECISION).get(0);

        assertThat(card.summary())
                .containsIgnoringCase("refer to the non-specific symptoms service")
                .endsWith("urgent, cancer found or ruled out within 28 days");
        assertThat(card.indicator()).isEqualTo(CdsCard.Indicator.WARNING);
        assertThat(card.detail())
                .startsWith("**")
                .containsIgnoringCase("refer to the non-specific symptoms service")
                .contains("\n* *why* ");
    }

    @Test
    void every_card_of_random_people_keeps_to_the_specification() {
        RandomPresentations random = new RandomPresentations(7, Uk.CATALOGUE.vocabulary());
        for (int i = 0; i < 50; i++) {
            List<CdsCard> cards = CARDS.of(ROUTER.decide(random.next(), RecordReading.partial()));
            Map<?, ?> response = (Map<?, ?>) JsonText.parse(CARDS.response(cards));

            assertThat(cards).isNotEmpty();
            assertThat((List<?>) response.get("cards")).hasSameSizeAs(cards).allSatisfy(each -> {
                Map<?, ?> card = (Map<?, ?>) each;
                assertThat(card.keySet().toString())
                        .isEqualTo("[uuid, summary, detail, indicator, source, overrideReasons]");
                assertThat(card.values()).noneMatch(value -> value == JsonText.NULL || value.equals(""));
                assertThat((String) card.get("summary")).hasSizeLessThan(140);
                assertThat(Set.of("info", "warning", "critical")).contains((String) card.get("indicator"));
                assertThat(card.get("source")).isEqualTo(Map.of("label", CdsCard.SOURCE));
            });
        }
    }

    @Test
    void the_same_advice_is_the_same_card_and_other_advice_another() {
        List<CdsCard> cards = CARDS.of(DECISION);

        assertThat(CARDS.of(DECISION))
                .extracting(CdsCard::uuid)
                .containsExactlyElementsOf(cards.stream().map(CdsCard::uuid).toList());
        assertThat(cards).extracting(CdsCard::uuid).doesNotHaveDuplicates();
    }

    @Test
    void every_urgency_of_the_policy_has_an_indicator_and_only_what_cannot_wait_is_critical() {
        Map<?, ?> indicators =
                (Map<?, ?>) java.util.Objects.requireNonNull(((Map<?, ?>) JsonText.parse(table())).get("indicators"));

        assertThat(Uk.CATALOGUE.routingPolicy().urgencies())
                .extracting(Urgency::id)
                .allSatisfy(id -> assertThat(indicators.get(id)).isNotNull());
        assertThat(Uk.CATALOGUE.routingPolicy().urgencies().stream()
                        .filter(each -> "critical".equals(indicators.get(each.id())))
                        .map(Urgency::id))
                .containsExactly("immediate", "within-24h", "within-48h");
    }

    @Test
    void a_long_line_is_cut_after_a_word() {
        String cut = CdsCards.cut("word ".repeat(60).strip());

        assertThat(cut).hasSizeLessThan(140).endsWith("word...");
        assertThat(CdsCards.cut("x".repeat(139))).hasSize(139);
        assertThat(CdsCards.cut("x".repeat(140))).hasSize(139).endsWith("...");
    }

    @Test
    void a_summary_that_is_too_long_is_refused() {
        assertThatThrownBy(() -> new CdsCard("x".repeat(140), "", CdsCard.Indicator.INFO, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "summary must have 1 to 139 characters but had 140. Shorten it and put the rest into detail.");
    }

    @Test
    void no_cards_are_an_empty_list() {
        assertThat(CARDS.response(List.of())).isEqualTo("{\"cards\":[]}");
    }

    private static String table() {
        try (java.io.InputStream in = CdsCards.class.getResourceAsStream("cards.json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
