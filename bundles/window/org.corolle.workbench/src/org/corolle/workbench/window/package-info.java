// SPDX-License-Identifier: EPL-2.0
/** What stands around the pages: layout, title, help, about. */
package org.corolle.workbench.window;
