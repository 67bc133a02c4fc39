package org.nsspathway.pathway;

import org.nsspathway.problem.Place;

/**
 * A change of one cell of a routing policy: of a line, or of a setting.
 *
 * @param id id of the line or name of the setting, with hyphens or underscores
 * @param column the column of its table; {@code default} of a setting is its value
 * @param value the new text of the cell
 * @param place where the change stands, for messages
 * @since 0.1
 */
public record PolicyEdit(String id, String column, String value, Place place) {}
