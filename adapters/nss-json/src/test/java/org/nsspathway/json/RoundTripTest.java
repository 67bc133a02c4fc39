package org.nsspathway.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.presentation.Presentation;

/** What is written is read back as it was and fits the schema, over everything that a presentation may hold. */
class RoundTripTest {
    private static final int PRESENTATIONS = 2_500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ten_thousand_random_presentations_are_read_back_as_they_were_written(long seed) {
        PresentationJson json = Uk.JSON.withReasons();
        RandomPresentations random = new RandomPresentations(seed, Uk.CATALOGUE.vocabulary());

        for (int i = 0; i < PRESENTATIONS; i++) {
            Presentation written = random.next();
            JsonRead<Presentation> read = json.read("test", json.write("p" + i, written));

            assertThat(read.problems())
                    .as("presentation %s of seed %s", i, seed)
                    .isEmpty();
            assertThat(read.value()).contains(written);
            assertThat(read.id()).isEqualTo("p" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 5)
    void what_is_written_fits_the_schema_and_is_the_same_text_when_written_again(long seed) {
        PresentationJson json = Uk.JSON.withReasons();
        RandomPresentations random = new RandomPresentations(seed, Uk.CATALOGUE.vocabulary());

        for (int i = 0; i < 1_000; i++) {
            String text = json.write(random.next());

            assertThat(Schemas.faults(JsonSchema.PRESENTATION, text)).as(text).isEmpty();
            assertThat(json.write(json.read("test", text).value().orElseThrow()))
                    .isEqualTo(text);
        }
    }
}
