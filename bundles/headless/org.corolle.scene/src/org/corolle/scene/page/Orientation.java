// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

/** Which way the paper lies. */
public enum Orientation {
    /** As the drawing does. */
    AUTO, PORTRAIT, LANDSCAPE
}
