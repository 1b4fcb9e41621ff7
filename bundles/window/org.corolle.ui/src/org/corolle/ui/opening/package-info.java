// SPDX-License-Identifier: EPL-2.0
/** Opening a project: naming it, reading it in the background, and saying why it cannot be opened. */
package org.corolle.ui.opening;
