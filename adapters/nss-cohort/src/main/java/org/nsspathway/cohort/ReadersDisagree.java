package org.nsspathway.cohort;

/**
 * The reader of many people came to another verdict than the reader that explains. A fault of this library: no result
 * is written, and whoever sees it is asked to report the criterion.
 *
 * @since 0.1
 */
public final class ReadersDisagree extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ReadersDisagree(String criterion, String many, String one) {
        super("the two readers of criteria disagree on " + criterion + ": " + many + " for many, " + one
                + " for one. Nothing was written. Please report the criterion and the versions of the rules.");
    }
}
