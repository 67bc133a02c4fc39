package org.nsspathway.terminology;

/**
 * How far a code of a map can be relied on. None was looked up in a licensed release yet.
 *
 * @since 0.1
 */
public enum CodeStanding {
    /** Seen with its words in a curated public list. */
    SEEN,
    /** Seen without its words, or in a list that names no owner: look it up before you rely on it. Read, never written. */
    RECONFIRM,
    /** An identifier that older systems still send. Read, never written. */
    LEGACY
}
