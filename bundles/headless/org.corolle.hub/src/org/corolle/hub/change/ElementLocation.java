// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

/**
 * Where an element is contained: its parent's id, the containing feature's name and the position there, from 0.
 * A position beyond the end, or below 0, means the end.
 */
public record ElementLocation(String parent, String feature, int index) { }
