// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

/**
 * One petal's shape.
 *
 * @param index     its place, from 0
 * @param outwardX  direction of its tip, as seen from the flower's heart
 * @param outwardY  likewise
 * @param curve     its outline
 * @param profile   its inside
 */
public record PetalShape(int index, double outwardX, double outwardY, Curve curve, PetalProfile profile) {
}
