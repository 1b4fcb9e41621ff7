// SPDX-License-Identifier: EPL-2.0
/** The texts of this bundle. */
package org.corolle.board.ui.text;
