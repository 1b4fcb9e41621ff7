// SPDX-License-Identifier: EPL-2.0
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { follow } from "./leadsTo";
import { act, choose, editNode, openNode } from "../link/send";
import type { SceneNode } from "../link/protocol";
import { board, useBoard } from "../link/store";
import { mayDelete, mayEdit, maySelect } from "./may";
import { selectByHand } from "./select";
import { successor } from "./successor";
import { reveal } from "./view";
import { neighbour, stepAlong, type Direction } from "./walk";

const idOf = (target: EventTarget | null): string =>
  (target as HTMLElement | null)?.closest<HTMLElement>(".react-flow__node")?.dataset.id ?? "";

const stops = (): SceneNode[] => {
  const state = board();
  return (state.scene?.order ?? []).flatMap((id) => {
    const node = state.scene?.nodes.get(id);
    return node && maySelect(state, node) ? [node] : [];
  });
};

/** Writes where it may be written, else shows the whole text. */
export const openOrEdit = (node: SceneNode): void => {
  if (!follow(node)) {
    (mayEdit(board(), node) ? editNode : openNode)(node.id);
  }
};

const isLetter = (event: KeyboardEvent): boolean =>
  [...event.key].length === 1 && /\p{L}/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;

/** The keyboard's way through the drawing; one node at a time can be reached by Tab. */
export const useWalking = (root: { current: HTMLElement | null }) => {
  const [focus, setFocus] = useState("");
  const last = useRef<SceneNode | undefined>(undefined);
  const scene = useBoard((state) => state.scene);

  const lay = useCallback(
    (id: string): void => {
      window.requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true }),
      );
    },
    [root],
  );

  const go = useCallback(
    (id: string): void => {
      last.current = board().scene?.nodes.get(id);
      setFocus(id);
      reveal(id);
      const { room } = board();
      const gathers = room?.phase === "CONNECT" || (room?.phase === "GROUP" && last.current?.part === "card");
      if (!gathers) {
        choose([id]);
      }
      lay(id);
    },
    [lay],
  );

  /** Back to the node after its text was written; where it has become another one, to that. */
  const back = useCallback((node: SceneNode): void => go((successor(node, board().scene) ?? node).id), [go]);

  useEffect(() => {
    const next = last.current && successor(last.current, scene);
    if (next && next.id !== last.current?.id) {
      const active = document.activeElement;
      const lost = !active || active === document.body || idOf(active) === last.current?.id;
      setFocus(next.id);
      if (lost) {
        lay(next.id);
      }
    }
    last.current = next ?? last.current;
  }, [scene, lay]);

  const onFocus = (event: FocusEvent): void => {
    const id = idOf(event.target);
    if (id) {
      last.current = board().scene?.nodes.get(id);
      setFocus(id);
    }
  };

  const onNode = (event: KeyboardEvent, node: SceneNode): boolean => {
    const all = stops();
    const state = board();
    if (event.key === "Tab") {
      const next = stepAlong(node.id, all, event.shiftKey ? -1 : 1);
      return !!next && (go(next.id), true);
    }
    if (event.key.startsWith("Arrow")) {
      const next = neighbour(node, all.filter((each) => each.part !== "flow"), event.key as Direction);
      return next ? (go(next.id), true) : true;
    }
    if (event.key === "Enter" || event.key === "F2") {
      return openOrEdit(node), true;
    }
    if (event.key === " ") {
      return selectByHand(node, true), true;
    }
    if ((event.key === "Delete" || event.key === "Backspace") && mayDelete(state, node)) {
      return void act({ do: "delete", element: node.el }), true;
    }
    return isLetter(event) && mayEdit(state, node) && (editNode(node.id, event.key), true);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) {
      return;
    }
    // WebKitGTK does not see that focus came by a key
    root.current?.setAttribute("data-keys", "");
    const node = board().scene?.nodes.get(idOf(event.target));
    let done = false;
    if (node && event.key === "Escape") {
      choose([]);
      setFocus("");
      root.current?.focus();
      done = true;
    } else if (node) {
      done = onNode(event, node);
    } else if (event.target === root.current && (event.key.startsWith("Arrow") || event.key === "Enter")) {
      const first = stops()[0];
      done = !!first && (go(first.id), true);
    }
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return { focus, back, onFocus, onKeyDown };
};
