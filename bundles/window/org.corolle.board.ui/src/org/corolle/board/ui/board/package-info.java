// SPDX-License-Identifier: EPL-2.0
/** The board as an editor of the window. */
package org.corolle.board.ui.board;
