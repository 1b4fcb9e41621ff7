// SPDX-License-Identifier: EPL-2.0
/** How drawings look: every colour, size, stroke and pictogram, and what each of them says. */
package org.corolle.diagrams.style;
