// SPDX-License-Identifier: EPL-2.0
import { useEffect, useLayoutEffect, useState } from "react";
import type { CardKind } from "../../link/acts";
import { newId } from "../../link/ids";
import { act, choose } from "../../link/send";
import { board, useBoard } from "../../link/store";
import { chainOf } from "../connect/ends";
import { actsOf, type Line } from "./actsOf";
import { goWhenThere } from "./goWhenThere";
import { chosenMode } from "./mode";
import { parentsOf, typesOf, type Mode, type Type } from "./modes";
import { targetsOf, type Target } from "./targets";
import { lineOf } from "./useCatching";

/** The state of the entry line and what may be done with it. */
export const useLine = (mode: Mode) => {
  const scene = useBoard((state) => state.scene);
  const selection = useBoard((state) => state.selection);
  const [typed, setText] = useState<string | null>(null);
  const [before, setBefore] = useState<Line["before"]>(null);
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
  const text = typed ?? standing;
  const setTyped = (next: string | null): void => {
    setText(next);
    if (next === null || before === null) {
      setBefore(next === null ? null : { target, text: standing, number: scene?.number ?? 0 });
    }
  };
  const action = scene?.view.type === "flower" ? scene.view.subject : "";
  const acts = (at = target) =>
    actsOf({ mode, text, target: at, chain: chainOf(scene), parent, kind, type, action, before }, newId());
  // As in a spreadsheet: what was typed stays in its cell when one goes to another.
  useEffect(() => {
    if (mode === "cell" && typed !== null && before && before.target?.id !== target?.id) {
      acts(before.target).forEach((each) => void act(each));
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
  const send = (): void => {
    const changed = typed !== null || mode !== "cell";
    const doing = changed ? acts() : [];
    const words = text;
    chosenMode.set(mode);
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
    if (doing.length > 0 || !changed) {
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
    ready: text.trim() !== "" && (mode === "cell" ? typed !== null && !!target : acts().length > 0),
    write: (next: string) => setTyped(next === "" && mode !== "cell" ? null : next),
    clear: () => setTyped(null),
    goTo,
    send,
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
