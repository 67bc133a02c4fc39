package org.nsspathway.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nsspathway.criteria.Guidance;
import org.nsspathway.pathway.SafetyNetRule;

/** Makes the safety net of the lines that hold. */
final class NetMaking {
    private final Deciding deciding;
    private final Standing standing;
    private final List<SafetyNetRule> rules;

    NetMaking(Deciding deciding, Standing standing) {
        this.deciding = deciding;
        this.standing = standing;
        this.rules = deciding.context().program().safetyNet(standing.course(), standing.signals());
    }

    SafetyNet net() {
        return new SafetyNet.Builder()
                .reviewOn(review())
                .addAllOwners(words(SafetyNetRule.Kind.OWNER))
                .addAllLookFor(words(SafetyNetRule.Kind.LOOK_FOR))
                .addAllCall(words(SafetyNetRule.Kind.CALL))
                .addAllGuidance(guidance())
                .build();
    }

    private List<String> guidance() {
        List<String> hooks = words(SafetyNetRule.Kind.GUIDANCE);
        return deciding.context().guidance().stream()
                .filter(each -> each.hook().filter(hooks::contains).isPresent())
                .map(Guidance::words)
                .toList();
    }

    private Optional<LocalDate> review() {
        LocalDate day = standing.evaluation().presentation().assessedOn();
        return words(SafetyNetRule.Kind.REVIEW).stream()
                .findFirst()
                .map(days -> deciding.context().days(days, day))
                .map(day::plusDays);
    }

    private List<String> words(SafetyNetRule.Kind kind) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .map(SafetyNetRule::words)
                .toList();
    }
}
