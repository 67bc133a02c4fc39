package org.nsspathway.architecture.planted.names_are_plain;

/** An interface that says so. */
interface IBreaksName {}
