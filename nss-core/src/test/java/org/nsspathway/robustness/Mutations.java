package org.nsspathway.robustness;

import java.util.List;
import java.util.SplittableRandom;

/** Texts that come close to what a reader expects, and then do not. */
final class Mutations {
    private static final List<String> BITS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "\r\n",
            "\r",
            "(",
            ")",
            "[",
            "]",
            "!",
            "~",
            "@",
            ":",
            "+",
            "=",
            "/cause=",
            "..",
            "<",
            ">=",
            "AND ",
            " OR ",
            "NOT ",
            "AT_LEAST(",
            "FIRES(",
            "occasions(",
            "any_of(",
            "6w",
            "9999y",
            "99999999999999999999",
            "-1",
            "0.0000001",
            "1e9",
            "2026-02-30",
            "0000",
            "9999-12-31",
            "\u0000",
            "\uFEFF",
            "\uD83D",
            "\u00e9",
            "\u2028",
            "'",
            "\t",
            " ");

    private final SplittableRandom random;

    Mutations(SplittableRandom random) {
        this.random = random;
    }

    /** One of the texts with one to six changes. */
    String of(List<String> texts) {
        StringBuilder text = new StringBuilder(pick(texts));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, pick(BITS));
                case 2 -> text.replace(at, to, pick(BITS));
                case 3 -> text.insert(at, text.substring(at, to));
                default -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE + 1));
            }
        }
        return text.toString();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
