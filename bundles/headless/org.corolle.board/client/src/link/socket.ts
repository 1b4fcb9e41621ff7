// SPDX-License-Identifier: EPL-2.0
// The one websocket: says hello, comes back after a loss, hands messages on.
import type { Answer, FromServer, Reply, ToServer } from "./protocol";
import { board, change } from "./store";

type Receiver = (message: FromServer) => void;

/** Wrong or renewed secret, another origin, the room was closed, the same device came in again: no use in trying. */
const FINAL = new Set([4400, 4401, 4403, 4409]);
/** Too large, not understood: what was sent would be refused again. */
const MISUSED = new Set([4413, 4415]);
const DELAYS = [200, 400, 800, 1500, 3000];
/** In milliseconds: for a first word, for an echo, and how long a sleep breaks a line. */
const PATIENCE = 15_000;
const ECHO = 1000;
const SLEEP = 20_000;

let socket: WebSocket | null = null;
let hello: () => ToServer | null = () => null;
let receive: Receiver = () => undefined;
let misused: () => void = () => undefined;
let tries = 0;
let heard = 0;
let timer = 0;
const answers = new Map<string, (answer: Answer | null) => void>();
const replies = new Map<string, { done: (reply: Reply) => void; fail: () => void }>();

export const isOpen = (): boolean => board().link === "open";

/** Sends if connected; what must not be lost goes through the outbox. */
export const post = (message: ToServer): boolean => {
  if (socket?.readyState !== WebSocket.OPEN || (board().link !== "open" && message.t !== "hello")) {
    return false;
  }
  socket.send(JSON.stringify(message));
  return true;
};

let notices = 0;
/** As many notices as stand at once; one that holds somebody's words is never pushed away. */
const MOST_NOTICES = 2;

export const tell = (why: string, words = ""): void => {
  const standing = board().notices;
  const passing = standing.filter((notice) => !notice.words).slice(-MOST_NOTICES);
  const kept = standing.filter((notice) => notice.words || passing.includes(notice));
  change({ notices: [...kept, { id: ++notices, why, words }] });
};

/** Sends and waits for the answer; null when the line is away or breaks before it has come. */
export const settle = (message: ToServer, id: string): Promise<Answer | null> =>
  new Promise((resolve) => {
    if (post(message)) {
      answers.set(id, resolve);
    } else {
      resolve(null);
    }
  });

export const reply = (message: ToServer, id: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    if (!post(message)) {
      reject(new Error("not connected"));
      return;
    }
    replies.set(id, { done: resolve, fail: () => reject(new Error("connection lost")) });
  });

const forget = (): void => {
  answers.forEach((done) => done(null));
  answers.clear();
  replies.forEach(({ fail }) => fail());
  replies.clear();
};

const take = (message: FromServer): void => {
  if (message.t === "answer") {
    const done = answers.get(message.id);
    answers.delete(message.id);
    done?.(message);
  } else if (message.t === "reply") {
    replies.get(message.id)?.done(message);
    replies.delete(message.id);
  } else if (message.t === "bye") {
    change({ endedWhy: message.why });
  } else if (message.t === "welcome") {
    tries = 0;
    change({ endedWhy: "" });
  }
  receive(message);
};

const lost = (code: number): void => {
  socket = null;
  forget();
  if (FINAL.has(code)) {
    change({ link: "ended" });
    return;
  }
  if (MISUSED.has(code)) {
    misused();
  }
  change({ link: "lost", people: new Map() });
  window.clearTimeout(timer);
  timer = window.setTimeout(open, DELAYS[Math.min(tries++, DELAYS.length - 1)]);
};

const open = (): void => {
  const greeting = hello();
  if (socket || !greeting) {
    return;
  }
  window.clearTimeout(timer);
  const next = new WebSocket(location.origin.replace(/^http/, "ws") + "/room");
  const giveUp = window.setTimeout(() => next.close(), PATIENCE);
  socket = next;
  next.onopen = () => next.send(JSON.stringify(greeting));
  next.onmessage = (event) => {
    window.clearTimeout(giveUp);
    take(JSON.parse(String(event.data)) as FromServer);
  };
  next.onclose = (event) => {
    window.clearTimeout(giveUp);
    if (socket === next) {
      lost(event.code);
    }
  };
};

/** Drops a line that may be dead and takes a new one, quietly: the server lets the new one stand for the old. */
export const renew = (): void => {
  const old = socket;
  socket = null;
  forget();
  change({ link: "connecting", people: new Map() });
  old?.close();
  open();
};

/** Whether an old line still lives. */
const probe = (): void => {
  const before = heard;
  const old = socket;
  if (post({ t: "ping" })) {
    window.setTimeout(() => {
      if (socket === old && heard === before) {
        renew();
      }
    }, ECHO);
  }
};

/** A cable is plugged in again, a tablet wakes: try at once. After a longer sleep the line is not worth a question. */
const wake = (asleep: number): void => {
  tries = 0;
  if (!socket) {
    open();
  } else if (board().link === "open") {
    (asleep > SLEEP ? renew : probe)();
  }
};

const watch = (): void => {
  let hidden = 0;
  window.addEventListener("online", () => wake(0));
  window.addEventListener("pageshow", () => wake(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      wake(hidden > 0 ? Date.now() - hidden : 0);
    } else {
      hidden = Date.now();
    }
  });
};

export const connect = (greeting: () => ToServer | null, receiver: Receiver, onMisuse: () => void): void => {
  hello = greeting;
  misused = onMisuse;
  receive = (message) => {
    heard++;
    receiver(message);
  };
  watch();
  change({ link: "connecting" });
  open();
};
