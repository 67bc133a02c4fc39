/**
 * Whether a referral is on time: the official clocks in calendar days, and working days as help.
 *
 * @since 0.1
 */
module org.nsspathway.clock {
    requires com.google.common;
    requires transitive org.nsspathway.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.nsspathway.clock;
    exports org.nsspathway.clock.pathway;
    exports org.nsspathway.clock.targets;
    exports org.nsspathway.clock.tracking;
    exports org.nsspathway.clock.workingday;
}
