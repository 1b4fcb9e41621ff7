// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

/**
 * A table or a group of the room, chosen on joining instead of a name.
 *
 * @param colour      as in {@code #00aa77}
 * @param pictogram   name of a pictogram
 * @param stakeholder id of the stakeholder the group stands for, or empty
 */
public record Group(String id, String label, String colour, String pictogram, String stakeholder) { }
