// SPDX-License-Identifier: EPL-2.0
// Acts not yet answered, kept on this device, sent in order; the server knows their ids, so twice does no harm.
import type { Act } from "./acts";
import { newId } from "./ids";
import type { Answer } from "./protocol";
import type { PendingAct } from "./state";
import { board, change } from "./store";
import { isOpen, post, tell } from "./socket";
import { device, parsed, tab as tabMemory } from "./storage";

const SHELF = "corolle.outbox.";
const OWN = "corolle.own.";
/** An accepted act that changes nothing on the drawing is let go after this time, in milliseconds. */
const SETTLED = 800;
/** As many cards as this device knows to be its own. */
const MOST_OWN = 500;

let participant = "";
/** Two tabs of one phone are one participant with two shelves; each also sends what a closed tab has left. */
let tab = "";
const waiting = new Map<string, (answer: Answer) => void>();
const sent = new Set<string>();

const read = <T>(key: string, otherwise: T): T => parsed(device.read(key), otherwise);

const shelves = (): string[] => device.keys().filter((key) => key.startsWith(`${SHELF}${participant}.`));

const put = (shelf: string, entries: readonly PendingAct[]): void =>
  device.write(shelf, entries.length > 0 ? JSON.stringify(entries) : null);

const keep = (pending: readonly PendingAct[]): void => {
  change({ pending });
  if (participant) {
    put(`${SHELF}${participant}.${tab}`, pending);
  }
};

const takeOff = (id: string): void =>
  shelves().forEach((shelf) => {
    const kept = read<PendingAct[]>(shelf, []);
    const rest = kept.filter((entry) => entry.id !== id);
    if (rest.length < kept.length) {
      put(shelf, rest);
    }
  });

const own = (act: Act): void => {
  if (act.do === "card-add") {
    const cards = new Set(board().own).add(act.id);
    change({ own: cards });
    device.write(OWN + participant, JSON.stringify([...cards].slice(-MOST_OWN)));
  }
};

const send = (entry: PendingAct): void => {
  if (isOpen() && post({ t: "act", ...entry })) {
    sent.add(entry.id);
  }
};

/** Answers what the room said; a refusal has already been told to the person. */
const add = (act: Act, id = newId()): Promise<Answer> => {
  const entry = { id, act };
  keep([...board().pending, entry]);
  own(act);
  send(entry);
  return new Promise((resolve) => waiting.set(id, resolve));
};

/** Puts another act in the place of one that has never left; says whether it could. */
const replace = (id: string, act: Act): boolean => {
  if (sent.has(id) || !board().pending.some((entry) => entry.id === id)) {
    return false;
  }
  keep(board().pending.map((entry) => (entry.id === id ? { id, act } : entry)));
  return true;
};

/** Hears of the answer to an act of an earlier life of this page. */
const hear = (id: string, done: (answer: Answer) => void): void => void waiting.set(id, done);

/** Brings back what an earlier life of this page has not got answered. */
const restore = (participantKey: string): void => {
  participant = participantKey;
  tab = tabMemory.read("corolle.tab") ?? newId();
  tabMemory.write("corolle.tab", tab);
  const kept = [
    ...new Map(
      shelves()
        .flatMap((s) => read<PendingAct[]>(s, []))
        .map((e) => [e.id, e]),
    ).values(),
  ];
  kept.forEach((entry) => sent.add(entry.id));
  change({ own: new Set(read<string[]>(OWN + participant, [])) });
  keep([...kept, ...board().pending]);
};

/** The words that an act would have brought; of one without words, what it was about. */
const wordsOf = (act: Act): string => {
  if ("text" in act && act.text) {
    return act.text;
  }
  if (act.do === "write") {
    return act.edit
      .flatMap((step) => (typeof step === "string" && step.startsWith("+") ? step.slice(1) : []))
      .join(" … ");
  }
  const about = "card" in act ? act.card : "element" in act ? act.element : "cards" in act ? act.cards[0] : "";
  const node = about ? [...(board().scene?.nodes.values() ?? [])].find((each) => each.el === about) : undefined;
  return node ? node.data.text || node.label : "";
};

const sendAll = (): void => board().pending.forEach(send);

const answered = (answer: Answer): void => {
  const entry = board().pending.find((each) => each.id === answer.id);
  if (!entry) {
    return;
  }
  keep(board().pending.filter((each) => each !== entry));
  takeOff(entry.id);
  if (!answer.ok) {
    tell(answer.why, wordsOf(entry.act));
  } else if ((board().scene?.number ?? 0) < answer.number) {
    change({ settling: [...board().settling, { ...entry, number: answer.number }] });
    window.setTimeout(() => settle((each) => each.id !== entry.id), SETTLED);
  }
  sent.delete(entry.id);
  waiting.get(answer.id)?.(answer);
  waiting.delete(answer.id);
};

const settle = (stays: (act: { id: string; number: number }) => boolean): void => {
  const settling = board().settling.filter(stays);
  if (settling.length < board().settling.length) {
    change({ settling });
  }
};

/** The scene shows everything up to this number. */
const shown = (number: number): void => settle((act) => act.number > number);

/**
 * The room could not even read what it got: the first act that may be to blame is given up, so that the others come
 * through.
 */
const giveUpFirst = (): void => {
  const first = board().pending.find((entry) => sent.has(entry.id));
  if (first) {
    answered({ t: "answer", id: first.id, ok: false, why: board().endedWhy });
  }
};

export const outbox = { add, giveUpFirst, replace, hear, restore, sendAll, answered, shown };
