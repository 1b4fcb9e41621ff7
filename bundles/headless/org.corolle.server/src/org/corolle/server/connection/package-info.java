// SPDX-License-Identifier: EPL-2.0
/** Websocket connections: whole messages in and out, within limits, with compression that is done once for all. */
package org.corolle.server.connection;
