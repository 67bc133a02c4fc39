/** Where to go, and why: one decision over every route, with reasons and what is missing. */
module org.nsspathway.routing {
    requires com.google.common;
    requires transitive org.nsspathway.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.nsspathway.routing;
}
