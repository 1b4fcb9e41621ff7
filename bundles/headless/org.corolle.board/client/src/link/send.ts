// SPDX-License-Identifier: EPL-2.0
// What the board may say to the room.
import { speaker } from "../words/words";
import type { Act, RoomAct } from "./acts";
import { ballots } from "./ballots";
import { newId } from "./ids";
import { outbox } from "./outbox";
import type { Here, Look, Language, Question, Reply, ViewName } from "./protocol";
import { isOpen, post, renew, reply, settle, tell } from "./socket";
import { device, tab } from "./storage";
import { board, change, subscribe } from "./store";

/** Something done to the project: shown at once, kept over a lost connection. Answers whether it was accepted. */
export const act = (what: Act, id?: string): Promise<boolean> => outbox.add(what, id).then((answer) => answer.ok);

export const choose = (selection: readonly string[]): void => change({ selection });

/** Shows the whole text of a node. */
export const openNode = (opened: string): void => change({ opened });

/** What is done to the room waits so long for a line that has just broken, in milliseconds: later it might surprise. */
const PATIENCE = 8_000;

const lineIsBack = (): Promise<boolean> =>
  new Promise((resolve) => {
    const done = (back: boolean): void => {
      stop();
      window.clearTimeout(timer);
      resolve(back);
    };
    const timer = window.setTimeout(() => done(false), PATIENCE);
    const stop = subscribe(() => isOpen() && done(true));
  });

/** Something done to the room, shown once the room says so; refused, or without a line, the person is told. */
export const roomAct = async (what: RoomAct): Promise<boolean> => {
  const id = newId();
  const answer = isOpen() || (await lineIsBack()) ? await settle({ t: "room", id, act: what }, id) : null;
  if (!answer?.ok) {
    tell(answer?.why ?? speaker(board().language)("room.notDone"));
  }
  return answer?.ok ?? false;
};

export const ballot = ballots.cast;

export const ask = (question: Question): Promise<Reply> => {
  const id = newId();
  return reply({ t: "ask", id, ...question }, id);
};

export const chooseView = (view: ViewName): void => {
  const now = board().view;
  if (now && now.type === view.type && now.subject === view.subject && now.dimension === view.dimension) {
    return;
  }
  change({ view: { type: view.type, subject: view.subject, dimension: view.dimension }, people: new Map() });
  post({ t: "view", type: view.type, subject: view.subject, dimension: view.dimension });
};

export const chooseGroup = (group: string): void => {
  change({ group });
  tab.write("corolle.group", group);
  device.write("corolle.group", group);
  post({ t: "group", group });
};

/** The room draws and names things for a language and a look: it has to be told of others. */
const greetAgain = (): void => {
  if (isOpen()) {
    renew();
  }
};

export const chooseLanguage = (language: Language): void => {
  device.write("corolle.language", language);
  change({ language });
  greetAgain();
};

export const chooseLook = (look: Look): void => {
  device.write("corolle.look", look);
  change({ look });
  greetAgain();
};

export const closeNotice = (id: number): void =>
  change({ notices: board().notices.filter((notice) => notice.id !== id) });

/** Begins to write the text of a node in place. */
export const editNode = (node: string, seed = ""): void => change({ editing: { node, seed } });

export const endEdit = (): void => change({ editing: null });

/** Where I am and what I hold; at most 20 a second leave. */
export const here = (() => {
  let waiting: Here | null = null;
  let last = 0;
  const send = (): void => {
    if (waiting) {
      last = Date.now();
      post({ t: "here", ...waiting });
      waiting = null;
    }
  };
  return (what: Here): void => {
    const idle = waiting === null;
    waiting = what;
    if (idle) {
      window.setTimeout(send, Math.max(0, last + 50 - Date.now()));
    }
  };
})();
