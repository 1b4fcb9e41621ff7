// SPDX-License-Identifier: EPL-2.0
/** The tree of a project: what contains what, in the users' words. */
package org.corolle.framework.ui.tree;
