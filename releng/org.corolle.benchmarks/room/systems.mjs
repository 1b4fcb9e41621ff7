// SPDX-License-Identifier: EPL-2.0
// The three systems, each as a client that can edit one text and says what it has seen, parsed and taken in.
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

const hex = () => Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
const uuid = () => hex().replace(/(.{8})(.{4}).(.{3})..(.{2})(.{12}).*/, "$1-$2-4$3-80$4-$5").slice(0, 36);

/** A board in Corolle's room: hello, one drawing, its differences. */
const room = ({ url, secret, subject, card }) => {
  const socket = new WebSocket(`${url}/room`, { origin: url.replace(/^ws/, "http") });
  const client = { seen: () => {}, socket: () => socket._socket, close: () => socket.terminate() };
  client.ready = new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.on("close", (code) => reject(new Error(`closed: ${code}`)));
    socket.on("open", () => socket.send(JSON.stringify({ t: "hello", v: 1, secret, me: hex(), lang: "fr", look: "light" })));
    socket.on("message", (data) => {
      const message = JSON.parse(data);
      if (message.t === "welcome") {
        socket.send(JSON.stringify({ t: "view", type: "flower", subject, dimension: "" }));
      } else if (message.full) {
        resolve();
      } else if (message.t === "answer") {
        client.answered?.(message);
      } else if (message.set) {
        message.set.forEach((node) => node.el === card && client.seen(node.data.text));
      }
    });
  });
  client.edit = (text) => {
    const act = { do: "write-all", element: card, feature: "name", text };
    socket.send(JSON.stringify({ t: "act", id: uuid(), act }));
  };
  return client;
};

/** A Yjs document of so many texts, one of which is edited. */
const yjs = ({ url, size }) => {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(url, "benchmark", doc, { WebSocketPolyfill: WebSocket, disableBc: true });
  const cards = doc.getMap("cards");
  const client = { seen: () => {}, socket: () => provider.ws?._socket, close: () => provider.destroy() };
  client.ready = new Promise((resolve) => provider.on("sync", (synced) => synced && resolve()));
  client.fill = () =>
    doc.transact(() => {
      for (let i = 0; i < size; i++) {
        const card = new Y.Map();
        card.set("text", `Carte numéro ${i} : rencontrer ses voisins`);
        card.set("petal", `petal-${i % 6}`);
        cards.set(`card-${i}`, card);
      }
    });
  cards.observeDeep((events) =>
    events.forEach(({ target }) => target !== cards && client.seen(target.get("text"))),
  );
  client.edit = (text) => cards.get("card-7").set("text", text);
  return client;
};

/** One message that goes through a server that does nothing. */
const relay = ({ url }) => {
  const socket = new WebSocket(url);
  const client = { seen: () => {}, socket: () => socket._socket, close: () => socket.terminate() };
  client.ready = new Promise((resolve) => socket.on("open", resolve));
  socket.on("message", (data) => client.seen(JSON.parse(data).text));
  client.edit = (text) => socket.send(JSON.stringify({ t: "edit", card: "card-7", text }));
  return client;
};

export const systems = { room, yjs, relay };
