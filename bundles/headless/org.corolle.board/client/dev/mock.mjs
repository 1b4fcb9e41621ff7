// SPDX-License-Identifier: EPL-2.0
// A room without Java, for working on the board: node dev/mock.mjs [PORT] [CARDS]. Roles by secret: f, s, p, j.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WebSocketServer } from "ws";
import { drawn, project } from "./drawing.mjs";

const port = Number(process.argv[2] ?? 8123);
const model = project(Number(process.argv[3] ?? 24));
const web = fileURLToPath(new URL("../../web", import.meta.url));
const scene = fileURLToPath(new URL("../../../org.corolle.scene", import.meta.url));
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", ttf: "font/ttf", json: "application/json" };

const http = createServer((request, response) => {
  const path = request.url === "/" ? "/index.html" : request.url.split("?")[0];
  try {
    const body = path === "/pictograms.json" ? "{}" : readFileSync((path.startsWith("/fonts") ? scene : web) + path);
    response.writeHead(200, {
      "Content-Type": TYPES[path.split(".").pop()] ?? "text/plain",
      "Content-Security-Policy": "default-src 'self'",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});

const room = {
  phase: "ADD_CARDS",
  timer: null,
  look: null,
  hidden: false,
  groups: [
    { id: "g1", label: "Soleil", colour: "#b3541e", pictogram: "sun", stakeholder: "" },
    { id: "g2", label: "Feuille", colour: "#2e7d32", pictogram: "leaf", stakeholder: "" },
  ],
  session: null,
  vote: null,
  people: { facilitator: 0, scribe: 0, participant: 0, projector: 0 },
  byGroup: {},
  openTo: "",
};
const ROLES = { f: "FACILITATOR", s: "SCRIBE", p: "PARTICIPANT", j: "PROJECTOR" };
const clients = new Set();
const say = (client, message) => client.socket.readyState === 1 && client.socket.send(JSON.stringify(message));
const tell = (message, without) => clients.forEach((client) => client !== without && say(client, message));

const show = (client, whole) => {
  const full = drawn(model);
  const known = whole ? null : client.shown;
  client.shown = new Map(full.nodes.map((node) => [node.id, JSON.stringify(node)]));
  if (!known) {
    say(client, { t: "scene", view: client.view, number: model.number, full });
    return;
  }
  const set = full.nodes.filter((node) => known.get(node.id) !== JSON.stringify(node));
  const gone = [...known.keys()].filter((id) => !client.shown.has(id));
  const after = {};
  full.nodes.forEach((node, i) => !known.has(node.id) && (after[node.id] = full.nodes[i - 1]?.id ?? ""));
  say(client, { t: "scene", view: client.view, number: model.number, set, gone, after });
};

const hear = (client, message) => {
  if (message.t === "hello") {
    Object.assign(client, { me: "P-" + message.me.slice(0, 6), role: ROLES[message.secret], group: message.group ?? "" });
    if (!client.role) {
      say(client, { t: "bye", why: "secret" });
      client.socket.close(4401);
      return;
    }
    const choices = [{ type: "flower", subject: "", dimension: "", title: "Fleur" }];
    const project = { title: "Conserverie", language: "fr" };
    say(client, { t: "welcome", v: 1, me: client.me, role: client.role, number: model.number, project, choices, room, server: { version: "mock" } });
  } else if (message.t === "view") {
    client.view = { type: message.type, subject: message.subject, dimension: message.dimension };
    show(client, true);
  } else if (message.t === "act") {
    const why = model.done.has(message.id) ? "" : model.act(message.act, client);
    model.done.add(message.id);
    say(client, why ? { t: "answer", id: message.id, ok: false, why } : { t: "answer", id: message.id, ok: true, number: model.number });
    setTimeout(() => clients.forEach((each) => each.view && show(each, false)), 15);
  } else if (message.t === "room") {
    Object.assign(room, message.act.do === "phase" ? { phase: message.act.phase } : {});
    say(client, { t: "answer", id: message.id, ok: true, number: model.number });
    tell({ t: "room", room });
  } else if (message.t === "here") {
    tell({ ...message, from: client.me, group: client.group }, client);
  } else if (message.t === "group") {
    client.group = message.group;
  }
};

new WebSocketServer({ server: http, path: "/room" }).on("connection", (socket) => {
  const client = { socket };
  clients.add(client);
  socket.on("message", (data) => hear(client, JSON.parse(data)));
  socket.on("close", () => {
    clients.delete(client);
    tell({ t: "gone", from: client.me });
  });
});
http.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/#f`));
