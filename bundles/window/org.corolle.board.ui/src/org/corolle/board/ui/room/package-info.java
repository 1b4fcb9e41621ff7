// SPDX-License-Identifier: EPL-2.0
/** The room from the window: opened, shown, closed. */
package org.corolle.board.ui.room;
