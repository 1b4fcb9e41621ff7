// SPDX-License-Identifier: EPL-2.0
/** The application: how the window starts, what stands in it, and what it opens. */
package org.corolle.workbench;
