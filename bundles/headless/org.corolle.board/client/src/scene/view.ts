// SPDX-License-Identifier: EPL-2.0
// Looking at the drawing: what the shell's buttons and the window's menu may ask.
import type { ReactFlowInstance, Viewport } from "@xyflow/react";
import { textOf } from "../link/address";
import { parsed, tab } from "../link/storage";
import { board, change } from "../link/store";
import type { FlowNode } from "./SceneNodeView";

const AIR = 16;
const QUICK = { duration: 200 };

let canvas: { flow: ReactFlowInstance<FlowNode>; element: HTMLElement } | null = null;

/** The person has moved the drawing: it stays where it was put. */
export const moved = (yes = true): void => {
  if (board().moved !== yes) {
    change({ moved: yes });
  }
};

/** By hand, so that the way back is offered; what the board itself moves does not lead astray. */
export const strays = (): void => {
  moved();
  if (!board().strayed) {
    change({ strayed: true });
  }
};

const PLACE = "corolle.place";

/** Remembers what part is looked at, for a reload. */
export const remember = (): void => {
  const { view, moved: byHand } = board();
  if (canvas && view) {
    tab.write(PLACE, byHand ? JSON.stringify({ of: textOf(view), at: canvas.flow.getViewport() }) : null);
  }
};

/** After a reload: the part that was looked at; says whether there was one. */
export const comeBack = (view: string): boolean => {
  if (!canvas) {
    return false;
  }
  const kept = parsed<{ of?: string; at?: Viewport }>(tab.read(PLACE), {});
  tab.write(PLACE, null);
  if (kept.of !== view || !kept.at) {
    return false;
  }
  moved();
  void canvas.flow.setViewport(kept.at);
  return true;
};

const show = (x: number, y: number, w: number, h: number, most: number, duration: number): void => {
  if (!canvas || w <= 0 || h <= 0) {
    return;
  }
  const { clientWidth, clientHeight } = canvas.element;
  const zoom = Math.min((clientWidth - 2 * AIR) / w, (clientHeight - 2 * AIR) / h, most);
  if (zoom > 0) {
    const left = (clientWidth - w * zoom) / 2 - x * zoom;
    const top = (clientHeight - h * zoom) / 2 - y * zoom;
    void canvas.flow.setViewport({ x: left, y: top, zoom }, { duration });
  }
};

/** The whole drawing. */
export const fit = (duration = QUICK.duration): void => {
  const scene = board().scene;
  if (scene) {
    moved(false);
    if (scene && board().strayed) {
      change({ strayed: false });
    }
    show(0, 0, scene.width, scene.height, 4, duration);
  }
};

/** After the window has changed its size: the whole drawing again, unless the person looks at a part. */
export const refit = (): void => {
  if (!board().moved) {
    fit(0);
  }
};

export const attach = (flow: ReactFlowInstance<FlowNode>, element: HTMLElement): void => {
  canvas = { flow, element };
  const scene = board().scene;
  if (!scene || !comeBack(textOf(scene.view))) {
    refit();
  }
};

export const zoomBy = (factor: number): void => {
  strays();
  void canvas?.flow.zoomTo(canvas.flow.getZoom() * factor, QUICK);
};

/** Brings a node before the eyes: near enough to be read, with what is around it. */
export const showNode = (id: string): void => {
  const node = board().scene?.nodes.get(id);
  if (node) {
    show(node.x - node.w / 2, node.y - node.h / 2, node.w * 2, node.h * 2, 1.5, QUICK.duration);
  }
};

/** A node as large as the screen bears, until the whole drawing is asked for. */
export const closeUp = (id: string): void => {
  const node = board().scene?.nodes.get(id);
  if (node) {
    moved();
    show(node.x, node.y, node.w, node.h, 1.5, QUICK.duration);
  }
};

/** What is written in is at least so high on the screen, in pixels. */
const FIELD = 56;

/** Moves the drawing just as far as is needed to see a node, or the field in which its text is written. */
export const reveal = (id: string, least = board().editing?.node === id ? FIELD : 0): void => {
  const node = board().scene?.nodes.get(id);
  if (!node || !canvas) {
    return;
  }
  const { x, y, zoom } = canvas.flow.getViewport();
  const shift = (start: number, size: number, offset: number, room: number): number => {
    const low = start * zoom + offset - AIR;
    const high = (start + size) * zoom + offset + AIR;
    return low < 0 || high - low > room ? -low : high > room ? room - high : 0;
  };
  const dx = shift(node.x, node.w, x, canvas.element.clientWidth);
  const dy = shift(node.y, Math.max(node.h, least / zoom), y, canvas.element.clientHeight);
  if (dx !== 0 || dy !== 0) {
    moved();
    void canvas.flow.setViewport({ x: x + dx, y: y + dy, zoom }, QUICK);
  }
};
