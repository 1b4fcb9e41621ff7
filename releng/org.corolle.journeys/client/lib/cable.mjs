// SPDX-License-Identifier: EPL-2.0
// A cable between a browser and the room that can be pulled and plugged in again.
import { connect, createServer } from "node:net";

export const layCable = async (address) => {
  const port = Number(new URL(address).port);
  const sockets = new Set();
  /** The room answers to its own name only. */
  const renamed = (bytes) =>
    bytes.subarray(0, 4).toString() === "GET "
      ? Buffer.from(bytes.toString("latin1").replaceAll(`127.0.0.1:${server.address().port}`, `127.0.0.1:${port}`), "latin1")
      : bytes;
  let plugged = true;
  const server = createServer((near) => {
    const far = plugged ? connect(port, "127.0.0.1") : null;
    for (const socket of [near, far].filter(Boolean)) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => socket.destroy());
    }
    if (far) {
      near.on("data", (bytes) => far.write(renamed(bytes)));
      near.on("end", () => far.end());
      far.pipe(near);
    } else {
      near.destroy();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    /** The address as it is at the far end of the cable. */
    through: (whole) => whole.replace(`:${port}/`, `:${server.address().port}/`),
    pull: () => {
      plugged = false;
      sockets.forEach((socket) => socket.destroy());
    },
    plug: () => {
      plugged = true;
    },
  };
};
