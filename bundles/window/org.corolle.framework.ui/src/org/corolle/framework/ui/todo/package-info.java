// SPDX-License-Identifier: EPL-2.0
/** The to-do list: what the rules find, grouped, each finding leading to its element. */
package org.corolle.framework.ui.todo;
