// SPDX-License-Identifier: EPL-2.0
/** Small controls that several pages share. */
package org.corolle.framework.ui.widgets;
