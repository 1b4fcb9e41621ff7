// SPDX-License-Identifier: EPL-2.0
/** Which element is chosen: every page and view tells it and follows it. */
package org.corolle.ui.selection;
