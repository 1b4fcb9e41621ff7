// SPDX-License-Identifier: EPL-2.0
/** The editor of a project and its overview. */
package org.corolle.framework.ui.editor;
