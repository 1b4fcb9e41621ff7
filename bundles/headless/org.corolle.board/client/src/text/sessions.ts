// SPDX-License-Identifier: EPL-2.0
// The texts that are being written on this device, and those not yet all in the room.
import { useSyncExternalStore } from "react";
import type { Answer, SceneNode } from "../link/protocol";
import { newId } from "../link/ids";
import { outbox } from "../link/outbox";
import { isOpen } from "../link/socket";
import { board, subscribe } from "../link/store";
import { forgetDraft, keepDraft, takeDrafts } from "./drafts";
import { TextSession } from "./session";

/** So often what is written leaves, in milliseconds: others see it grow, and undo takes back more than a letter. */
const PACE = 300;
/** So long after its answer a scene with an edit must have come. */
const SHOWN = 1000;

interface Open {
  readonly node: string;
  readonly element: string;
  readonly feature: string;
  readonly session: TextSession;
  readonly listeners: Set<() => void>;
  timer: number;
  written: boolean;
}

const open = new Map<string, Open>();
let unsent: ReadonlyMap<string, string> = new Map();
const watchers = new Set<() => void>();

const keyOf = (node: SceneNode): string => `${node.el} ${node.data.feature ?? "name"}`;

const answered = (entry: Open, id: string, answer: Answer): void => {
  if (!answer.ok) {
    entry.session.refused(id);
    if (!entry.written) {
      entry.session.takeBack();
    }
  } else {
    entry.session.accepted(id, answer.number);
    window.setTimeout(() => {
      if (entry.session.flying === id) {
        const node = board().scene?.nodes.get(entry.node);
        entry.session.giveUpWaiting(node?.data.text);
      }
    }, SHOWN);
  }
  note();
};

const send =
  (entry: () => Open | undefined) =>
  (edit: Parameters<typeof toAct>[2], base: number): string => {
    const id = newId();
    const at = entry();
    if (at) {
      void outbox.add(toAct(at.element, at.feature, edit, base), id).then((answer) => answered(at, id, answer));
    }
    return id;
  };

const toAct = (element: string, feature: string, edit: readonly (string | number)[], base: number) =>
  ({ do: "write", element, feature, base, edit }) as const;

const soon = (entry: Open, pace = PACE): void => {
  if (entry.timer === 0) {
    entry.timer = window.setTimeout(() => {
      entry.timer = 0;
      flush(entry);
    }, pace);
  }
};

const flush = (entry: Open): void => {
  if (!isOpen()) {
    entry.session.replaceWaiting((id, edit, base) =>
      outbox.replace(id, toAct(entry.element, entry.feature, edit, base)),
    );
  }
  entry.session.flush();
  note();
};

/** Lets go of what is done, keeps what is not, tells what is not yet in the scene. */
const note = (): void => {
  const next = new Map<string, string>();
  for (const [key, entry] of open) {
    const { session } = entry;
    if (session.settled) {
      forgetDraft(key);
      if (!entry.written) {
        open.delete(key);
      }
    } else {
      keepDraft(key, { node: entry.node, element: entry.element, feature: entry.feature, ...session.draft });
      next.set(entry.element, session.text);
    }
  }
  const same = next.size === unsent.size && [...next].every(([element, text]) => unsent.get(element) === text);
  if (!same) {
    unsent = next;
    watchers.forEach((watcher) => watcher());
  }
};

const enter = (node: SceneNode, make: (entry: () => Open | undefined, changed: () => void) => TextSession): Open => {
  const key = keyOf(node);
  const session = make(
    () => open.get(key),
    () => {
      const entry = open.get(key);
      entry?.listeners.forEach((listener) => listener());
      if (entry) {
        soon(entry, entry.written ? PACE : 0);
      }
    },
  );
  const entry: Open = {
    node: node.id,
    element: node.el,
    feature: node.data.feature ?? "name",
    session,
    listeners: new Set(),
    timer: 0,
    written: false,
  };
  open.set(key, entry);
  return entry;
};

/** A text taken in hand, until it is let go. */
export interface Hand {
  readonly session: TextSession;
  readonly write: (text: string, caret: number) => void;
  /** While a word is being composed, nobody's letters come in and none of mine leave. */
  readonly compose: (on: boolean) => void;
  readonly giveUp: () => void;
  readonly letGo: () => void;
}

export const takeInHand = (node: SceneNode, changed: () => void): Hand => {
  const number = board().scene?.number ?? 0;
  const entry =
    open.get(keyOf(node)) ??
    enter(node, (at, merged) => TextSession.of(node.data.text ?? "", number, send(at), merged));
  entry.written = true;
  entry.session.open();
  entry.listeners.add(changed);
  return {
    session: entry.session,
    write: (text, caret) => {
      entry.session.write(text, caret);
      soon(entry);
    },
    compose: (on) => entry.session.compose(on),
    giveUp: () => entry.session.giveUp(),
    letGo: () => {
      entry.listeners.delete(changed);
      entry.session.compose(false);
      entry.written = entry.listeners.size > 0;
      flush(entry);
    },
  };
};

/** Writes a whole text at once, made from the one that stands there now. */
export const writeInto = (node: SceneNode, text: (now: string) => string): void => {
  const hand = takeInHand(node, () => undefined);
  const words = text(hand.session.text);
  hand.write(words, words.length);
  hand.letGo();
};

let seen = board().scene;

const follow = (): void => {
  const scene = board().scene;
  if (scene === seen || !scene) {
    return;
  }
  seen = scene;
  for (const draft of takeDrafts((node) => scene.nodes.has(node))) {
    const node = scene.nodes.get(draft.node);
    if (node && !open.has(keyOf(node))) {
      const waits = draft.flight && board().pending.some((each) => each.id === draft.flight?.id);
      const known = waits ? draft : { ...draft, server: draft.flight?.text ?? draft.server, flight: null };
      const entry = enter(node, (at, merged) => new TextSession(known, send(at), merged));
      if (waits && draft.flight) {
        const { id } = draft.flight;
        outbox.hear(id, (answer) => answered(entry, id, answer));
      }
    }
  }
  for (const entry of open.values()) {
    const node = scene.nodes.get(entry.node);
    if (node?.data.text !== undefined) {
      entry.session.receive(node.data.text, scene.number);
    }
  }
  note();
};

subscribe(follow);

/** Texts written here that the scene does not show yet, by element. */
export const useUnsent = (): ReadonlyMap<string, string> =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => unsent,
  );
