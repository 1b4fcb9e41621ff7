// SPDX-License-Identifier: EPL-2.0
/** Holds the tree against the rules of the house; each check gives its complaints, none when all is well. */
package org.corolle.architecture;
