// SPDX-License-Identifier: EPL-2.0
/** The browser client as static files, built from client/ by npm. */
package org.corolle.board;
