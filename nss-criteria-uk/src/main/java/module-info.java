/** The rules of the United Kingdom, as dated tables with their sources. Nothing to call: a provider for the catalogue. */
module org.nsspathway.criteria.uk {
    requires org.nsspathway.core;
    requires static org.jspecify;

    provides org.nsspathway.criteria.CriteriaProvider with
            org.nsspathway.criteria.uk.UkCriteriaProvider;
}
