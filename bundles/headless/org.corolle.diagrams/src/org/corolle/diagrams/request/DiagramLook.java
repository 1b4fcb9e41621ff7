// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.request;

/** The styles of a drawing. */
public enum DiagramLook {
    LIGHT, HIGH_CONTRAST
}
