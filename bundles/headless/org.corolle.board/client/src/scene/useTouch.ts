// SPDX-License-Identifier: EPL-2.0
import { useRef, type PointerEvent } from "react";
import type { SceneNode } from "../link/protocol";
import { board } from "../link/store";
import { openOrEdit } from "./useWalking";

/** A press this long, in milliseconds, opens; a finger may tremble by so many pixels. */
const LONG = 550;
const TREMBLE = 10;
const DOUBLE = 350;

const nodeOf = (target: EventTarget): SceneNode | undefined => {
  const element = (target as Element).closest<HTMLElement>(".react-flow__node");
  return board().scene?.nodes.get(element?.dataset.id ?? "");
};

/** Double tap and long press, alike for finger, pen and mouse. */
export const useTouch = () => {
  const press = useRef({ timer: 0, x: 0, y: 0 });
  const tap = useRef({ node: "", at: 0 });

  const stop = (): void => window.clearTimeout(press.current.timer);

  const onPointerDown = (event: PointerEvent): void => {
    stop();
    event.currentTarget.removeAttribute("data-keys");
    const node = nodeOf(event.target);
    if (node && event.isPrimary && event.pointerType !== "mouse") {
      press.current = { timer: window.setTimeout(() => openOrEdit(node), LONG), x: event.clientX, y: event.clientY };
    }
  };

  const onPointerMove = (event: PointerEvent): void => {
    const { x, y } = press.current;
    if (Math.hypot(event.clientX - x, event.clientY - y) > TREMBLE) {
      stop();
    }
  };

  /** Says whether this tap is the second of two. */
  const tapped = (node: SceneNode): boolean => {
    const now = Date.now();
    const twice = tap.current.node === node.id && now - tap.current.at < DOUBLE;
    tap.current = { node: twice ? "" : node.id, at: now };
    if (twice) {
      openOrEdit(node);
    }
    return twice;
  };

  return {
    tapped,
    handlers: { onPointerDown, onPointerMove, onPointerUp: stop, onPointerCancel: stop, onPointerLeave: stop },
  };
};
