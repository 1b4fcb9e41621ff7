// SPDX-License-Identifier: EPL-2.0
/** What readers of files have in common: bounds, hardened XML, tables of cells before they are understood. */
package org.corolle.grids.source;
