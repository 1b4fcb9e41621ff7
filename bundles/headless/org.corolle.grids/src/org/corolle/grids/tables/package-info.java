// SPDX-License-Identifier: EPL-2.0
/** The other grids: matrix D2, questions D3, collection plan D7, coverage D13. */
package org.corolle.grids.tables;
