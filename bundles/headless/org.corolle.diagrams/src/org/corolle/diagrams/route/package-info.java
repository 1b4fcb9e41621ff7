// SPDX-License-Identifier: EPL-2.0
/** Lines that find their way along the free lanes of a drawing, and places for their labels. */
package org.corolle.diagrams.route;
