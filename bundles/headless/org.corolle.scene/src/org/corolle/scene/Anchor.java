// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

/** Which point of a line of text stands at its x. */
public enum Anchor {
    START, MIDDLE, END
}
