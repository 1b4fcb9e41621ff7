// SPDX-License-Identifier: EPL-2.0
/** The words of this bundle: messages in two languages, titles of elements, values written out, search. */
package org.corolle.framework.ui.text;
