// SPDX-License-Identifier: EPL-2.0
// The server that comes with y-websocket, in memory only. Prints its port.
import { createRequire } from "node:module";
import { WebSocketServer } from "ws";

const { setupWSConnection } = createRequire(import.meta.url)("y-websocket/bin/utils");
const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("connection", setupWSConnection);
server.on("listening", () => console.log(server.address().port));
