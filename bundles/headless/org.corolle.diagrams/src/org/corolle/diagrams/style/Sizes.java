// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

/**
 * Sizes of type and spaces, in drawing units; a drawing of 1920 x 1080 units fills a projector.
 *
 * @param title   of the drawing
 * @param heading of a zone
 * @param body    of what is read from the back of the room: 24 pt at 1080 lines
 * @param small   of what is read by who looks closer
 * @param floor   below which text is shortened rather than shrunk
 * @param gap     between things
 * @param pad     between an outline and its text
 * @param radius  of corners
 */
public record Sizes(double title, double heading, double body, double small, double floor, double gap, double pad,
        double radius) {

    static final Sizes USUAL = new Sizes(44, 34, 32, 24, 16, 16, 12, 12);
}
