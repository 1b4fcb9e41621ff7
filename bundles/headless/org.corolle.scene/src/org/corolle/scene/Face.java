// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

/** The faces of the shipped typeface. */
public enum Face {
    REGULAR, BOLD, ITALIC, BOLD_ITALIC
}
