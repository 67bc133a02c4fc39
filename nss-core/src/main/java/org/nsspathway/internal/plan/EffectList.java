package org.nsspathway.internal.plan;

import org.nsspathway.internal.columns.IntColumn;

/** Effects, each once, in the order in which they were met; without the one that sets nothing. */
public final class EffectList {
    private final IntColumn effects = new IntColumn();

    public void add(int effect) {
        for (int each = 0; each < effects.size(); each++) {
            if (effects.get(each) == effect) {
                return;
            }
        }
        if (effect != Effects.NOTHING) {
            effects.add(effect);
        }
    }

    public int size() {
        return effects.size();
    }

    int get(int each) {
        return effects.get(each);
    }
}
