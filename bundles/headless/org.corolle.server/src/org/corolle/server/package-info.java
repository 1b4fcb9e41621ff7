// SPDX-License-Identifier: EPL-2.0
/** HTTP and WebSocket in front of a hub: the room that tablets and projector come into. */
package org.corolle.server;
