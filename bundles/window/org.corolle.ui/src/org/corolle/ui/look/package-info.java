// SPDX-License-Identifier: EPL-2.0
/** The shared look of the window: icons, spacing, fonts, forms, and the language it speaks. */
package org.corolle.ui.look;
