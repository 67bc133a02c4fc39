package org.nsspathway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.routing.PathwayRouter;
import picocli.CommandLine.Option;

/** Which rules are read, and as they hold where. */
final class RuleOptions {

    @Option(
            names = "--set",
            split = ",",
            paramLabel = "ID",
            description =
                    "Rule sets, as a, a+b or a@version; each is taken whole, with what is optional or proposed in it. "
                            + "When none is named, all that is in force. See: nss rules.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "FOLDER",
            description = "Rules and services of one place: a folder with NAME.criteria.csv and NAME.services.csv.")
    private @Nullable Path folder;

    private @Nullable CriteriaCatalogue national;

    /** The installed rules, loaded once. */
    CriteriaCatalogue nationalCatalogue() {
        CriteriaCatalogue loaded = national == null ? CriteriaCatalogue.installed() : national;
        national = loaded;
        return loaded;
    }

    String[] sets() {
        return sets.stream().map(String::strip).toArray(String[]::new);
    }

    Optional<Profile> profile() {
        return folder == null ? Optional.empty() : Optional.of(Profile.read(folder));
    }

    /** The installed rules, as they hold in the place. */
    CriteriaCatalogue catalogue() {
        return profile().map(place -> place.over(nationalCatalogue())).orElseGet(this::nationalCatalogue);
    }

    /** A router over those rules, with the services of the place. */
    PathwayRouter router() {
        PathwayRouter router = PathwayRouter.of(nationalCatalogue(), sets());
        return profile().map(router::in).orElse(router);
    }
}
