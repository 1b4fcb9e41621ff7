// SPDX-License-Identifier: EPL-2.0
/** A room as JSON: what is said to it, what is told of it, what it keeps. */
package org.corolle.room.wire;
