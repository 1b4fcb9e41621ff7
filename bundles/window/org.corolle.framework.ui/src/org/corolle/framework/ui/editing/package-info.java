// SPDX-License-Identifier: EPL-2.0
/** Changing the project: undo and redo, what can be added where, cut and paste. */
package org.corolle.framework.ui.editing;
