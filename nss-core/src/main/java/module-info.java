/**
 * What is known about a person on one day, what a criterion is, and the two ways of reading it.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // the modules named in qualified exports are built after this one
module org.nsspathway.core {
    requires com.google.common;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses org.nsspathway.criteria.CriteriaProvider;

    exports org.nsspathway.batch;
    exports org.nsspathway.cases;
    exports org.nsspathway.comparison;
    exports org.nsspathway.condition;
    exports org.nsspathway.criteria;
    exports org.nsspathway.evidence;
    exports org.nsspathway.filtertest;
    exports org.nsspathway.internal.calendar to
            org.nsspathway.cohort;
    exports org.nsspathway.internal.csv to
            org.nsspathway.clock,
            org.nsspathway.cohort;
    exports org.nsspathway.internal.style to
            org.nsspathway.clock,
            org.nsspathway.cohort,
            org.nsspathway.routing;
    exports org.nsspathway.pathway;
    exports org.nsspathway.presentation;
    exports org.nsspathway.problem;
    exports org.nsspathway.referral;
    exports org.nsspathway.terminology;
    exports org.nsspathway.vocabulary;
}
