package org.nsspathway.architecture.planted.no_network;

import java.net.URI;
import java.net.http.HttpRequest;

/** Calls home. */
final class BreaksSilence {
    HttpRequest ask(URI address) {
        return HttpRequest.newBuilder(address).build();
    }
}
