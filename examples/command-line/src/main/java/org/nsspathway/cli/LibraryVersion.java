package org.nsspathway.cli;

import org.nsspathway.criteria.CriteriaCatalogue;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar and of the rule sets in it. */
final class LibraryVersion implements IVersionProvider {

    static String ofJar() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    @Override
    public String[] getVersion() {
        String sets = CriteriaCatalogue.installed().sets().stream()
                .map(Object::toString)
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        return new String[] {"nss " + ofJar(), "rule sets: " + sets};
    }
}
