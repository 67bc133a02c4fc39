package org.nsspathway.architecture.planted.no_hidden_place;

import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.util.List;
import java.util.Scanner;

/** Reads and writes bytes as the machine does. */
final class BreaksPlaceInBytes {
    Object open(InputStream in, OutputStream out, byte[] bytes) throws IOException {
        return List.of(
                new String(bytes),
                "code".getBytes(),
                new InputStreamReader(in),
                new OutputStreamWriter(out),
                new PrintStream(out),
                new Scanner(in),
                new FileReader("cases.csv"));
    }
}
