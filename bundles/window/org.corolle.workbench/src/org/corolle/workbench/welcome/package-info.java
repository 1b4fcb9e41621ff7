// SPDX-License-Identifier: EPL-2.0
/** The page that stands there when nothing is open. */
package org.corolle.workbench.welcome;
