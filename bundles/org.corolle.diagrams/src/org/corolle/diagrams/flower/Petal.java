// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

/**
 * One petal's shape.
 *
 * @param index     its place, from 0
 * @param outwardX  direction of its tip, as seen from the flower's heart
 * @param outwardY  likewise
 */
record Petal(int index, double outwardX, double outwardY, Curve curve) {
}
