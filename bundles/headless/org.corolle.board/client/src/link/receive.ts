// SPDX-License-Identifier: EPL-2.0
// What the room says, written into the store.
import { textOf } from "./address";
import { ballots } from "./ballots";
import { outbox } from "./outbox";
import type { FromServer, SceneChange, SceneFull, ViewName, Welcome } from "./protocol";
import { post } from "./socket";
import { tab } from "./storage";
import { board, change } from "./store";
import { successor } from "../scene/successor";
import { applyScene } from "./scene";

const firstView = (welcome: Welcome): ViewName | null => {
  const wanted = board().view;
  const choices = welcome.choices;
  const known =
    wanted && choices.some((c) => c.type === wanted.type && (!wanted.subject || c.subject === wanted.subject));
  const first = known ? wanted : (choices.find((c) => c.type === "flower") ?? choices[0]);
  return first ? { type: first.type, subject: first.subject, dimension: first.dimension } : null;
};

const welcomed = (welcome: Welcome): void => {
  tab.write("corolle.role", `${welcome.role} ${location.hash}`);
  const look = welcome.role === "PROJECTOR" ? welcome.room.look : null;
  const view = look ?? firstView(welcome);
  change({
    link: "open",
    role: welcome.role,
    me: welcome.me,
    project: welcome.project,
    version: welcome.server.version,
    choices: welcome.choices,
    room: welcome.room,
    roomAt: Date.now(),
    people: new Map(),
    view,
  });
  if (view) {
    post({ t: "view", type: view.type, subject: view.subject, dimension: view.dimension });
  }
  outbox.sendAll();
  ballots.welcomed(welcome);
};

const shown = (message: SceneFull | SceneChange): void => {
  const before = board().scene;
  if (!("full" in message) && (!before || textOf(before.view) !== textOf(message.view))) {
    return;
  }
  const scene = applyScene(before, message);
  const chosen = board().selection;
  const selection = chosen.flatMap((id) => {
    const node = before?.nodes.get(id);
    return (node && successor(node, scene)?.id) ?? (scene?.nodes.has(id) ? id : []);
  });
  change(
    selection.some((id, i) => id !== chosen[i]) || selection.length < chosen.length ? { scene, selection } : { scene },
  );
  outbox.shown(message.number);
};

export const receive = (message: FromServer): void => {
  switch (message.t) {
    case "welcome":
      return welcomed(message);
    case "scene":
      return shown(message);
    case "answer":
      return ballots.answered(message) ? undefined : outbox.answered(message);
    case "room":
      change({ room: message.room, roomAt: Date.now() });
      return ballots.followed(message.room);
    case "choices":
      return change({ choices: message.choices });
    case "here":
      return change({ people: new Map(board().people).set(message.from, message) });
    case "gone": {
      const people = new Map(board().people);
      people.delete(message.from);
      return change({ people });
    }
    default:
      return undefined;
  }
};
