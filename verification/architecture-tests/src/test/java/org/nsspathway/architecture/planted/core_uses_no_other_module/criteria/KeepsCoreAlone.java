package org.nsspathway.architecture.planted.core_uses_no_other_module.criteria;

import org.nsspathway.architecture.planted.core_uses_no_other_module.internal.KeepsTable;

/** Core that uses core. */
record KeepsCoreAlone(KeepsTable table) {}
