// SPDX-License-Identifier: EPL-2.0
/** What a page of the editor is. */
package org.corolle.framework.ui.page;
