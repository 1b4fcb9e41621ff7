// SPDX-License-Identifier: EPL-2.0
/** What a project has checked, how gravely, and from where on. */
package org.corolle.framework.ui.rules;
