package org.nsspathway.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Profile;

/** What {@code --from} and {@code --to} name: sets, versions of sets, or the criteria as they hold in one place. */
final class ComparedRules {
    /** What every place starts from. */
    private static final String CORE = "nhs-nss-core";

    private ComparedRules() {}

    static CriteriaEvaluator of(String text, CriteriaCatalogue national) {
        return inCohort(text, national).evaluator();
    }

    static org.nsspathway.cohort.ComparedRules inCohort(String text, CriteriaCatalogue national) {
        Path folder = Path.of(text);
        if (Files.isDirectory(folder)) {
            return of(text, Profile.read(folder), national);
        }
        if (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    text + ": there is no such folder. Name the folder of a profile, or a rule set.");
        }
        national.set(text); // refuses two sets that share an id
        return new org.nsspathway.cohort.ComparedRules(text, national, List.of(text.split("\\+", -1)), false);
    }

    /** The core criteria and every set that the place changes or adds, so far as they are in force there. */
    private static org.nsspathway.cohort.ComparedRules of(String text, Profile profile, CriteriaCatalogue national) {
        CriteriaCatalogue local = profile.over(national);
        List<String> unchanged =
                national.sets().stream().map(CriteriaSet::toString).toList();
        Set<String> ids = new LinkedHashSet<>(List.of(CORE));
        for (CriteriaSet set : local.sets()) {
            if (!unchanged.contains(set.toString())) {
                ids.add(set.id());
            }
        }
        return new org.nsspathway.cohort.ComparedRules(text, local, new ArrayList<>(ids), true);
    }
}
