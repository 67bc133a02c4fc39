package org.nsspathway.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.nsspathway.criteria.CriteriaCatalogue;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which FHIR records, and as of which day. */
final class FhirOptions {

    @Parameters(
            index = "0",
            paramLabel = "BUNDLES",
            description = "A Bundle in JSON, a folder of them, or a file NAME.ndjson with one a line.")
    private Path bundles = Path.of("");

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            description = "Day of assessment, as 2026-03-02. Selects the rules in force; what is later is left out.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--other-codes",
            defaultValue = "unknown",
            paramLabel = "unknown|silent",
            description =
                    "What codes outside the map of codes say. unknown: anything, so that a record that holds one is never "
                            + "read as complete. silent: nothing that a rule asks for, because you have looked. "
                            + "Default: ${DEFAULT-VALUE}.")
    private ReadOptions.OtherCodes otherCodes = ReadOptions.OtherCodes.unknown;

    /** The reader is looked for only here, so that no other command pays for it. */
    Iterator<ReadPerson> people(CriteriaCatalogue catalogue) {
        return ServiceLoader.load(FhirPeople.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "FHIR cannot be read without nss-fhir.jar. Put it beside nss.jar, under that name."))
                .read(bundles, asOf, catalogue, otherCodes == ReadOptions.OtherCodes.silent);
    }
}
