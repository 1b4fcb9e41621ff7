// SPDX-License-Identifier: EPL-2.0
/** The grids as kinds of documents. */
package org.corolle.grids.document;
