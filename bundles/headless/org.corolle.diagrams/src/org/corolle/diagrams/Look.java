// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

/** The styles of a drawing. */
public enum Look {
    LIGHT, HIGH_CONTRAST
}
