package org.nsspathway.architecture.planted.no_checked_exceptions;

import java.io.IOException;

/** Makes every caller write a catch block. */
public final class BreaksCeremony {
    public void check(String code) throws Exception {}

    public void open(String name) throws IOException {}
}
