// SPDX-License-Identifier: EPL-2.0
/** A project in the window: naming it, opening it in the background, and knowing which one is in front. */
package org.corolle.ui.project;
