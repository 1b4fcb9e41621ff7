// SPDX-License-Identifier: EPL-2.0
/** Writes sheets as SVG, PDF and PNG that look alike, without a display and without fonts of the system. */
package org.corolle.scene.write;
