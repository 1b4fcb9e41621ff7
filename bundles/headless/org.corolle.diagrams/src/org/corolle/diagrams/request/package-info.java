// SPDX-License-Identifier: EPL-2.0
/** What is asked for: which drawing there is, of what, in which look and language. */
package org.corolle.diagrams.request;
