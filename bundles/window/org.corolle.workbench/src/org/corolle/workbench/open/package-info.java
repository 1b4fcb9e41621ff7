// SPDX-License-Identifier: EPL-2.0
/** Opening projects: from the disk, a sample, the recent ones, the command line, a file dropped on the window. */
package org.corolle.workbench.open;
