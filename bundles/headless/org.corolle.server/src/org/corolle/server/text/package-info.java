// SPDX-License-Identifier: EPL-2.0
/** What the server says to people, in French and English. */
package org.corolle.server.text;
