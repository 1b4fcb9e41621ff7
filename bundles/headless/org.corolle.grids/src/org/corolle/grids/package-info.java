// SPDX-License-Identifier: EPL-2.0
/** Indicator grids, questions tables and matrices: written as XLSX, ODS, CSV, HTML, and read back. */
package org.corolle.grids;
