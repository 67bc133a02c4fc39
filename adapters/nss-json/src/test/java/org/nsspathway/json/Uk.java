package org.nsspathway.json;

import org.nsspathway.criteria.CriteriaCatalogue;

/** The installed rules, read once for all tests. */
final class Uk {
    static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    static final PresentationJson JSON = PresentationJson.of(CATALOGUE.vocabulary());

    private Uk() {}
}
