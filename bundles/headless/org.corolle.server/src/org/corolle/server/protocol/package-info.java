// SPDX-License-Identifier: EPL-2.0
/** The protocol between server and board, version 1: who is in the room, what they ask, what they are told. */
package org.corolle.server.protocol;
