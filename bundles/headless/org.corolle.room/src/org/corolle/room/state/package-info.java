// SPDX-License-Identifier: EPL-2.0
/** What a room agrees on and what is said to it, as values. */
package org.corolle.room.state;
