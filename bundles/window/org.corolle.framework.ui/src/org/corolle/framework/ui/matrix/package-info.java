// SPDX-License-Identifier: EPL-2.0
/** The matrix of a chain: main activities by circuits, drawn as the method draws it. */
package org.corolle.framework.ui.matrix;
