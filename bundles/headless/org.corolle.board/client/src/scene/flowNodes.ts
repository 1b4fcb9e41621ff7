// SPDX-License-Identifier: EPL-2.0
// Scene nodes as nodes of the canvas. What did not change stays the same object, so that nothing is drawn again.
import type { SceneNode } from "../link/protocol";
import type { FlowNode } from "./SceneNodeView";

/** What a node looks like here and now, beside what the scene says. */
export interface Variant {
  readonly x?: number;
  readonly y?: number;
  readonly text?: string;
  readonly selected: boolean;
  readonly draggable: boolean;
  readonly focusable: boolean;
  readonly tabbable: boolean;
  readonly role: string;
  readonly look: string;
}

const cache = new WeakMap<SceneNode, { variant: string; flow: FlowNode }>();

const make = (node: SceneNode, v: Variant): FlowNode => ({
  id: node.id,
  type: "scene",
  position: { x: v.x ?? node.x, y: v.y ?? node.y },
  data: v.text === undefined ? { node } : { node, text: v.text },
  width: node.w,
  height: node.h,
  measured: { width: node.w, height: node.h },
  handles: [],
  selected: v.selected,
  draggable: v.draggable,
  selectable: false,
  focusable: v.focusable,
  connectable: false,
  deletable: false,
  zIndex: v.look.includes("held") ? 1000 : 0,
  className: v.look,
  ariaLabel: node.label,
  ariaRole: v.focusable ? "group" : node.label ? "img" : "presentation",
  domAttributes: v.focusable
    ? { tabIndex: v.tabbable ? 0 : -1, "aria-roledescription": v.role }
    : node.label
      ? {}
      : { "aria-hidden": true },
});

const keyOf = (v: Variant): string =>
  `${v.x} ${v.y} ${v.selected} ${v.draggable} ${v.focusable} ${v.tabbable} ${v.role} ${v.look} ${v.text}`;

export const flowNode = (node: SceneNode, variant: Variant): FlowNode => {
  const key = keyOf(variant);
  const known = cache.get(node);
  if (known?.variant === key) {
    return known.flow;
  }
  const flow = make(node, variant);
  cache.set(node, { variant: key, flow });
  return flow;
};
