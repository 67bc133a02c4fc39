package org.nsspathway.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import org.nsspathway.criteria.CriteriaCatalogue;

/** Reads people from FHIR. What implements it comes with {@code nss-fhir.jar}, which holds HAPI and lies beside nss.jar. */
public interface FhirPeople {

    /**
     * Opens a file or a folder.
     *
     * @param records a Bundle in JSON, a folder of them, or a file of one Bundle a line
     * @param asOf the day of assessment
     * @param catalogue facts and codes
     * @param otherCodesAreSilent whether codes outside the map are known to speak of nothing that a rule asks for
     * @return the people, one after the other
     */
    Iterator<ReadPerson> read(Path records, LocalDate asOf, CriteriaCatalogue catalogue, boolean otherCodesAreSilent);
}
