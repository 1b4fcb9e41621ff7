// SPDX-License-Identifier: EPL-2.0
/** A grid on screen: the same cells as in the files, to sort, filter, copy and choose from. */
package org.corolle.framework.ui.grid;
