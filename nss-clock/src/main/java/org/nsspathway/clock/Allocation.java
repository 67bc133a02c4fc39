package org.nsspathway.clock;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * How one person's 62-day result is shared between two providers. The shares add up to one person.
 *
 * @param met whether it is a success or a breach that is shared
 * @param investigatingShare share of the provider that investigated
 * @param treatingShare share of the provider that treated
 * @since 0.1
 */
public record Allocation(boolean met, BigDecimal investigatingShare, BigDecimal treatingShare) {

    /** Checks that one whole person is shared. */
    public Allocation {
        checkArgument(
                investigatingShare.signum() >= 0
                        && treatingShare.signum() >= 0
                        && investigatingShare.add(treatingShare).compareTo(BigDecimal.ONE) == 0,
                "investigatingShare (%s) and treatingShare (%s) must add up to 1",
                investigatingShare,
                treatingShare);
    }

    /** The result and both shares. */
    @Override
    public String toString() {
        return (met ? "success" : "breach") + ": investigating " + investigatingShare.toPlainString() + ", treating "
                + treatingShare.toPlainString();
    }
}
