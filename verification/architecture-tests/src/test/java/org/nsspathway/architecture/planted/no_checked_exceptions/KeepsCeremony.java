package org.nsspathway.architecture.planted.no_checked_exceptions;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** Reads what the caller handed in, and that can fail. */
public final class KeepsCeremony {
    public void read(Reader rows) throws IOException {}

    public void read(Path file) throws IOException {}

    public void check(String code) throws IllegalArgumentException {}

    void inside() throws Exception {}
}
