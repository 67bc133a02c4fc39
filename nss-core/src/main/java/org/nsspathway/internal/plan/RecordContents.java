package org.nsspathway.internal.plan;

import java.util.Arrays;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.Interned;
import org.nsspathway.internal.columns.ToldContent;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.Fact;

/** What rows of one fact say of a problem, by their content. */
public final class RecordContents {
    public static final int DATED = 1;
    public static final int UNEXPLAINED = 2;
    public static final int EXPLAINED = 4;
    public static final int ABSENT = 8;
    public static final int WIDE = 16;

    private final Interned<ToldContent> told;
    private final boolean assumed;
    private final long unexplained;
    private final long explained;
    private final long meant;
    private int[] says = new int[0];
    private int size;

    public RecordContents(Rules rules, Codes codes, int number) {
        Fact fact = codes.facts().get(number);
        this.told = codes.told(number);
        this.assumed = rules.assumes(fact, "unexplained");
        this.unexplained = codes.qualifier("unexplained");
        this.explained = codes.qualifier("explained");
        long bits = 0;
        for (String each : Abbreviation.of(fact).qualifiers()) {
            bits |= codes.qualifier(each);
        }
        this.meant = bits;
    }

    public void refresh() {
        int all = told.size();
        if (says.length < all) {
            says = Arrays.copyOf(says, 2 * all);
        }
        for (; size < all; size++) {
            says[size] = says(told.value(size));
        }
    }

    private int says(ToldContent content) {
        long said = content.qualifiers() | meant;
        return (content.recorded() ? DATED : 0)
                | ((said & unexplained) != 0 || assumed ? UNEXPLAINED : 0)
                | ((said & explained) != 0 ? EXPLAINED : 0)
                | (content.kind().isAbsence() ? ABSENT : 0)
                | (content.wide() ? WIDE : 0);
    }

    public int of(int content) {
        return says[content];
    }
}
