package org.nsspathway.cli;

import org.nsspathway.criteria.CriteriaCatalogue;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar and of the rule sets in it. */
final class LibraryVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        String sets = CriteriaCatalogue.installed().sets().stream()
                .map(Object::toString)
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        return new String[] {"nss " + (version == null ? "(unpackaged)" : version), "rule sets: " + sets};
    }
}
