// SPDX-License-Identifier: EPL-2.0
/** The application: perspectives, menus, branding, welcome. */
package org.corolle.workbench;
