// SPDX-License-Identifier: EPL-2.0
/** Editing the framework: tree, forms, grid, to-do list. */
package org.corolle.framework.ui;
