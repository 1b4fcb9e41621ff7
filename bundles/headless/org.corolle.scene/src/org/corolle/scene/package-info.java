// SPDX-License-Identifier: EPL-2.0
/** The drawing vocabulary: a scene says what is seen and where, for board, report and poster alike. */
package org.corolle.scene;
