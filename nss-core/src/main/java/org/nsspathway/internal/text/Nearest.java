package org.nsspathway.internal.text;

import java.util.Collection;
import java.util.Optional;

/** The known name nearest to a mistyped one: fewest letters changed, at most a third of the name. */
public final class Nearest {
    private static final int SHARE = 3;

    private Nearest() {}

    /**
     * The nearest known name.
     *
     * @param unknown a name that is not known
     * @param known the known names
     * @return empty where none is near
     */
    public static Optional<String> of(String unknown, Collection<String> known) {
        String best = "";
        int least = unknown.length() / SHARE + 1;
        for (String name : known) {
            if (Math.abs(name.length() - unknown.length()) < least) {
                int distance = distance(unknown, name);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /**
     * What to add to a message about an unknown name.
     *
     * @param unknown a name that is not known
     * @param known the known names
     * @return a question that names the nearest, else the list of all; begins with a blank
     */
    public static String advice(String unknown, Collection<String> known) {
        return of(unknown, known)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse(" Known are " + String.join(", ", known) + ".");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
