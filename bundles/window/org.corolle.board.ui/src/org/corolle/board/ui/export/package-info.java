// SPDX-License-Identifier: EPL-2.0
/** Drawings as files and on paper, from the window. */
package org.corolle.board.ui.export;
