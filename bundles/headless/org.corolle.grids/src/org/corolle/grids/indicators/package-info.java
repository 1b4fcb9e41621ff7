// SPDX-License-Identifier: EPL-2.0
/** The indicator grid D5: its 28 columns and the ready-made choices among them. */
package org.corolle.grids.indicators;
