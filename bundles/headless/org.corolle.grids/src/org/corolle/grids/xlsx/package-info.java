// SPDX-License-Identifier: EPL-2.0
/** Grids as Excel workbooks: written with fastexcel, read back. */
package org.corolle.grids.xlsx;
