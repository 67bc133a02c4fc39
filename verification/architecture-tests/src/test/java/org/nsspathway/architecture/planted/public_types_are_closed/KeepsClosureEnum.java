package org.nsspathway.architecture.planted.public_types_are_closed;

/** An enum whose constants have bodies of their own is no final class, and closed all the same. */
public enum KeepsClosureEnum {
    /** The only one. */
    ONE {
        @Override
        int number() {
            return 1;
        }
    };

    abstract int number();
}
