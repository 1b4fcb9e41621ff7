// SPDX-License-Identifier: EPL-2.0
/** The verb that opens a room without a window. */
package org.corolle.cli.serve;
