package org.nsspathway.fhir.r4;

/**
 * How many coded concepts a record had where facts are looked for, and what came of them.
 *
 * @param read concepts from which something was read
 * @param notRead concepts that the code map knows and leaves unread, or that stood where they are not read
 * @param unknown concepts of which no code is in the code map
 * @since 0.1
 */
public record CodedConcepts(int read, int notRead, int unknown) {

    /**
     * All of them.
     *
     * @return the sum
     */
    public int all() {
        return read + notRead + unknown;
    }

    /**
     * These and others together.
     *
     * @param other the others
     * @return the sums
     */
    public CodedConcepts plus(CodedConcepts other) {
        return new CodedConcepts(read + other.read, notRead + other.notRead, unknown + other.unknown);
    }
}
