package org.nsspathway.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nsspathway.criteria.Profile;
import org.nsspathway.routing.PathwayRouter;
import picocli.CommandLine.Option;

/** The place whose rules and services count. */
final class PlaceOption {

    @Option(
            names = "--profile",
            paramLabel = "FOLDER",
            description =
                    "Folder with the profile of a place: NAME.criteria.csv and NAME.services.csv. Without one, services "
                            + "are assumed to be open and the answer says so.")
    private @Nullable Path folder;

    PathwayRouter in(PathwayRouter national) {
        return folder == null ? national : national.in(Profile.read(folder));
    }
}
