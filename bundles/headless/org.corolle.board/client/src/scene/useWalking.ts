// SPDX-License-Identifier: EPL-2.0
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { follow } from "./leadsTo";
import { act, choose, editNode, openNode } from "../link/send";
import type { SceneNode } from "../link/protocol";
import { board, useBoard } from "../link/store";
import { mayDelete, mayEdit, maySelect } from "./may";
import { selectByHand } from "./select";
import { successor } from "./successor";
import { fit, reveal, zoomBy } from "./view";
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

/** One by one in the order of the drawing: what lies in something, and arrows between things, are reached so. */
const ALONG: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** Nearer, farther, all of it: with one step of the wheel. */
const ZOOM = 1.25;

const zooms = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  switch (event.key) {
    case "+":
    case "=":
      return (zoomBy(ZOOM), true);
    case "-":
    case "−":
      return (zoomBy(1 / ZOOM), true);
    case "0":
      return (fit(), true);
    default:
      return false;
  }
};

const isLetter = (event: KeyboardEvent): boolean =>
  [...event.key].length === 1 && /\p{L}/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;

/**
 * The keyboard's way through the drawing: Tab comes to the node where one was and leaves the drawing again, arrows go
 * on.
 * A landing chooses, until Space holds a card: then Space adds and takes away, and arrows only walk.
 */
export const useWalking = (root: { current: HTMLElement | null }) => {
  const [focus, setFocus] = useState("");
  const last = useRef<SceneNode | undefined>(undefined);
  const gathering = useRef(false);
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
      const { room, selection } = board();
      gathering.current = gathering.current && selection.length > 0;
      const gathers = room?.phase === "CONNECT" || (room?.phase === "GROUP" && last.current?.part === "card");
      if (!gathers && !gathering.current) {
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

  /** The first time the card that landing has chosen is only held; from then on Space adds and takes away. */
  const hold = (node: SceneNode): void => {
    const { selection } = board();
    const landed = !gathering.current && selection.length === 1 && selection[0] === node.id;
    gathering.current = true;
    if (!landed) {
      selectByHand(node, true);
    }
  };

  const onNode = (event: KeyboardEvent, node: SceneNode, byKeys: boolean): boolean => {
    const all = stops();
    const state = board();
    const along = ALONG[event.key];
    if (along) {
      const next = stepAlong(node.id, all, along);
      return next ? (go(next.id), true) : true;
    }
    if (event.key.startsWith("Arrow")) {
      const next = neighbour(
        node,
        all.filter((each) => each.part !== "flow"),
        event.key as Direction,
      );
      return next ? (go(next.id), true) : true;
    }
    if (event.key === "Enter" || event.key === "F2") {
      return (openOrEdit(node), true);
    }
    if (event.key === " ") {
      return (hold(node), true);
    }
    if ((event.key === "Delete" || event.key === "Backspace") && mayDelete(state, node)) {
      return (void act({ do: "delete", element: node.el }), true);
    }
    return byKeys && isLetter(event) && mayEdit(state, node) && (editNode(node.id, event.key), true);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) {
      return;
    }
    // whoever has clicked types on the line; whoever has walked here writes here
    const byKeys = root.current?.hasAttribute("data-keys") ?? false;
    // WebKitGTK does not see that focus came by a key
    if (/^(Arrow|Page|Tab|Enter|Escape|F2| $)/.test(event.key)) {
      root.current?.setAttribute("data-keys", "");
    }
    const node = board().scene?.nodes.get(idOf(event.target));
    let done = false;
    if (node && event.key === "Escape") {
      choose([]);
      gathering.current = false;
      root.current?.focus();
      done = true;
    } else if (byKeys && zooms(event)) {
      done = true;
    } else if (node) {
      done = onNode(event, node, byKeys);
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
