// SPDX-License-Identifier: EPL-2.0
/** What drawings are put together with: areas, outlines, lettering, nodes in the making. */
package org.corolle.diagrams.draft;
