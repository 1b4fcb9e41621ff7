// SPDX-License-Identifier: EPL-2.0
/** The pages of org.corolle.doc, read in the window. */
package org.corolle.workbench.help;
