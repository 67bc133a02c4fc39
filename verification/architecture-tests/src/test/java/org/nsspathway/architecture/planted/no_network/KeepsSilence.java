package org.nsspathway.architecture.planted.no_network;

import java.net.URI;

/** Names an address without calling it. */
record KeepsSilence(URI source) {}
