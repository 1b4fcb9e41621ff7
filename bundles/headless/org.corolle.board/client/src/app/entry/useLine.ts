// SPDX-License-Identifier: EPL-2.0
import { useEffect, useLayoutEffect, useState } from "react";
import type { CardKind } from "../../link/acts";
import { newId } from "../../link/ids";
import type { SceneNode } from "../../link/protocol";
import { act, choose } from "../../link/send";
import { board, useBoard } from "../../link/store";
import { useKept } from "../../text/kept";
import { visible } from "../../text/visible";
import { chainOf } from "../connect/ends";
import { actsOf, type Line } from "./actsOf";
import { goWhenThere } from "./goWhenThere";
import { chosenMode } from "./mode";
import { parentsOf, typesOf, type Mode, type Type } from "./modes";
import { targetsOf, type Target } from "./targets";
import { lineOf } from "./useCatching";

/** What is typed and not sent, with what it started from. */
interface Typed {
  readonly mode: Mode;
  readonly text: string;
  readonly before: NonNullable<Line["before"]>;
}

/** An empty cell becomes another node when somebody writes in it; it is the same place. */
const samePlace = (a: SceneNode | undefined, b: SceneNode | undefined): boolean =>
  a?.id === b?.id ||
  (a?.part === "cell" &&
    b?.part === "cell" &&
    a.data.activity === b.data.activity &&
    a.data.circuit === b.data.circuit);

/** The state of the entry line and what may be done with it. */
export const useLine = (mode: Mode) => {
  const scene = useBoard((state) => state.scene);
  const selection = useBoard((state) => state.selection);
  const { value: kept, set: setKept } = useKept<Typed>("line");
  const [kind, setKind] = useState<CardKind>("EFFECT");
  const [type, setType] = useState<Type | "">("");
  const [chosenParent, setParent] = useState("");
  const part = mode === "cell" ? "cell" : "petal";
  const targets = targetsOf(scene).filter((each) => each.part === part);
  const target = targets.find((each) => selection.includes(each.id)) ?? (targets.length === 1 ? targets[0] : undefined);
  const parents = parentsOf(mode, scene);
  const tapped = parents.find((each) => selection.includes(each.id));
  const parent = tapped?.el ?? parents.find((each) => each.el === chosenParent)?.el ?? parents[0]?.el ?? "";
  const standing = mode === "cell" ? (target?.data.text ?? "") : "";
  const typed = kept?.text ?? null;
  const before = kept?.before ?? null;
  const text = typed ?? standing;
  const setTyped = (next: string | null): void =>
    setKept(
      next === null
        ? null
        : { mode, text: next, before: before ?? { target, text: standing, number: scene?.number ?? 0 } },
    );
  const action = scene?.view.type === "flower" ? scene.view.subject : "";
  const actsFor = (words: string, at = target, from = before) =>
    actsOf({ mode, text: words, target: at, chain: chainOf(scene), parent, kind, type, action, before: from }, newId());
  // After a reload: what was typed comes back where it was to go.
  useEffect(() => {
    const there = kept?.before.target;
    if (there && scene && selection.length === 0 && targets.some((each) => samePlace(each, there))) {
      choose([targets.find((each) => samePlace(each, there))?.id ?? ""]);
    }
  }, [scene === null]);
  // As in a spreadsheet: what was typed stays in its cell when one goes to another.
  useEffect(() => {
    if (
      mode === "cell" &&
      typed !== null &&
      before?.target?.part === "cell" &&
      target &&
      !samePlace(before.target, target)
    ) {
      actsFor(typed, before.target).forEach((each) => void act(each));
      setTyped(null);
    }
  }, [target?.id]);
  // At once: a letter typed before it was selected would be replaced by the next.
  useLayoutEffect(() => {
    if (mode === "cell" && typed === null && document.activeElement === lineOf()) {
      lineOf()?.select();
    }
  }, [mode, target?.id, typed === null]);
  useEffect(() => setType(""), [mode]);
  const goTo = (next: Target | undefined): void => {
    if (next && next.id !== target?.id) {
      choose([next.id]);
    }
  };
  const perform = (words: string): boolean => {
    const doing = actsFor(words);
    doing.forEach((each, i) => {
      void act(each).then((accepted) => {
        if (accepted && (each.do === "action-add" || each.do === "chain-add")) {
          goWhenThere(each.id, each.do === "action-add" ? "flower" : "chain");
        }
        if (!accepted && i === 0 && lineOf()?.value === "") {
          setTyped(words);
        }
      });
    });
    return doing.length > 0;
  };
  const send = (): void => {
    const changed = typed !== null || mode !== "cell";
    chosenMode.set(mode);
    if ((changed && perform(text)) || !changed) {
      setTyped(null);
    }
    if (mode === "cell" && target) {
      goTo(targets[targets.indexOf(target) + 1]);
    }
  };
  return {
    mode,
    text,
    target,
    targets,
    parents,
    parent,
    kind,
    type,
    types: typesOf(mode),
    /** Nothing typed yet: digits and arrows choose, they do not write. */
    fresh: typed === null,
    ready: mode === "cell" ? typed !== null && !!target : visible(text) !== "" && actsFor(text).length > 0,
    write: (next: string) => setTyped(next === "" && mode !== "cell" ? null : next),
    clear: () => setTyped(null),
    goTo,
    send,
    /** Several lines: each as if it had been typed and sent. */
    sendEach: (lines: readonly string[]): void => lines.forEach(perform),
    setKind,
    setType,
    setParent: (id: string) => {
      setParent(id);
      const node = parents.find((each) => each.el === id);
      if (node && board().selection.length > 0) {
        choose([node.id]);
      }
    },
  };
};

export type EntryState = ReturnType<typeof useLine>;
