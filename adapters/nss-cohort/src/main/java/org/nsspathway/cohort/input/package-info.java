/**
 * Reads the tables of a cohort: rows of CSV or Parquet files, put in order if need be, told apart by person, each of
 * them read or refused with its place.
 */
@NullMarked
package org.nsspathway.cohort.input;

import org.jspecify.annotations.NullMarked;
