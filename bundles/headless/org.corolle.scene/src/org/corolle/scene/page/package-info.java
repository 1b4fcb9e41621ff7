// SPDX-License-Identifier: EPL-2.0
/** Drawings placed on paper, from A4 to A0: margins, title block, scale. */
package org.corolle.scene.page;
