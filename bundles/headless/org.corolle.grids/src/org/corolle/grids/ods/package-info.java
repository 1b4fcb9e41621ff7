// SPDX-License-Identifier: EPL-2.0
/** Grids as LibreOffice workbooks (OpenDocument 1.3): written and read back. */
package org.corolle.grids.ods;
