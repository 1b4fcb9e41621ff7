// SPDX-License-Identifier: EPL-2.0
// A bare relay: what comes is sent to all, as it is. Prints its port.
import { WebSocketServer } from "ws";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("connection", (socket) =>
  socket.on("message", (data) => server.clients.forEach((each) => each.send(data, { binary: false }))),
);
server.on("listening", () => console.log(server.address().port));
