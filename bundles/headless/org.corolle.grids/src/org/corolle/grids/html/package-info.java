// SPDX-License-Identifier: EPL-2.0
/** Grids as one page to read and to print: written and read back. */
package org.corolle.grids.html;
