// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

/** How the to-do list is put together. */
public enum Grouping {

    /** By how grave it is. */
    SEVERITY,
    /** By what was checked. */
    RULE,
    /** By the element that something is missing from. */
    ELEMENT
}
