// SPDX-License-Identifier: EPL-2.0
/** An open project in the window: holding, changing and saving it, and knowing which one is in front. */
package org.corolle.ui.project;
