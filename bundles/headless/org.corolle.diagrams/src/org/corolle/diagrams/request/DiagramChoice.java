// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.request;

/**
 * A drawing that a project offers.
 *
 * @param subject   id of what it shows; empty for the first there will be
 * @param dimension id of the petal of a {@link DiagramType#PETAL}, else empty
 * @param title     in the reader's language
 */
public record DiagramChoice(DiagramType type, String subject, String dimension, String title) {
}
