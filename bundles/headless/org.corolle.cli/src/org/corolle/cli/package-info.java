// SPDX-License-Identifier: EPL-2.0
/** One class per verb; starts as plain Java. */
package org.corolle.cli;
