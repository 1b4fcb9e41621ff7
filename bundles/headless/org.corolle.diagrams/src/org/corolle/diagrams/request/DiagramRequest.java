// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.request;

import java.util.Locale;

/**
 * Which drawing, and how.
 *
 * @param subject   id of what it shows: a chain, a circuit, an action, the framework, the project; empty for the first
 * @param dimension id of the petal of a {@link DiagramType#PETAL}, else empty
 * @param editable  with invitations to add where something can be added
 * @param blank     a canvas to fill by hand: headings and frames, no content
 */
public record DiagramRequest(DiagramType type, String subject, String dimension, Locale locale, DiagramLook look,
        boolean editable, boolean blank) {
}
