// SPDX-License-Identifier: EPL-2.0
/** Shared look: icons, form kit, dialogs, jobs. */
package org.corolle.ui;
