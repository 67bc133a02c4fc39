package org.nsspathway.clock.targets;

import java.math.BigDecimal;

/**
 * Whether a result meets one target.
 *
 * @param target the target
 * @param result the result
 * @param verdict met, missed, or nobody to count
 * @since 0.1
 */
public record TargetAnswer(Target target, PeriodResult result, Verdict verdict) {

    /**
     * What follows.
     *
     * @since 0.1
     */
    public enum Verdict {
        /** The exact share is at least the target. */
        MET,
        /** The exact share is below the target. */
        MISSED,
        /** Nobody was counted, so that nothing follows. */
        NOBODY_COUNTED
    }

    static TargetAnswer of(Target target, PeriodResult result) {
        if (result.people().signum() == 0) {
            return new TargetAnswer(target, result, Verdict.NOBODY_COUNTED);
        }
        return new TargetAnswer(target, result, result.reaches(target.percent()) ? Verdict.MET : Verdict.MISSED);
    }

    /**
     * The answer in one plain sentence, with the source of the target and how sure it is.
     *
     * @return the sentence, without a full stop at its end
     */
    public String sentence() {
        String share = result.percentWithin()
                .map(BigDecimal::toPlainString)
                .map(text -> text + " %")
                .orElse("nobody counted");
        String verb = switch (verdict) {
            case MET -> " meets";
            case MISSED -> " misses";
            case NOBODY_COUNTED -> ", nothing to compare with";
        };
        return share + verb + " the " + target.kind().label() + " of "
                + target.percent().toPlainString() + " % for the "
                + target.standard().label() + " (" + target.source() + ", confidence " + target.confidence() + ")";
    }
}
