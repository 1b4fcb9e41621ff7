// SPDX-License-Identifier: EPL-2.0
/** The pictograms that Corolle ships, drawn for it: one filled outline each, in a square of 24 units. */
package org.corolle.scene.picture;
