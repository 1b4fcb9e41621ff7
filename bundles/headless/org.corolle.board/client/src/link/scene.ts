// SPDX-License-Identifier: EPL-2.0
// Whole scenes and their differences; a node that did not change stays the same object.
import type { SceneChange, SceneFull, SceneNode, WireNode } from "./protocol";
import type { SceneState } from "./state";

const filled = (node: WireNode): SceneNode => ({ el: "", label: "", data: {}, s: [], ...node });

const whole = ({ view, number, full }: SceneFull): SceneState => ({
  view,
  number,
  title: full.title,
  width: full.width,
  height: full.height,
  background: full.background,
  order: (full.nodes ?? []).map((node) => node.id),
  nodes: new Map((full.nodes ?? []).map((node) => [node.id, filled(node)])),
});

/** Every id in `after` is put behind the one it names; those are known or were placed before it. */
const reorder = (
  order: readonly string[],
  gone: ReadonlySet<string>,
  after: Readonly<Record<string, string>>,
): string[] => {
  const next = new Map<string, string[]>();
  Object.entries(after).forEach(([id, previous]) => next.set(previous, [...(next.get(previous) ?? []), id]));
  const result: string[] = [];
  const place = (id: string): void => {
    if (id) {
      result.push(id);
    }
    next.get(id)?.forEach(place);
  };
  place("");
  order.forEach((id) => !gone.has(id) && !(id in after) && place(id));
  return result;
};

const changed = (scene: SceneState, message: SceneChange): SceneState => {
  const nodes = new Map(scene.nodes);
  const gone = new Set(message.gone ?? []);
  gone.forEach((id) => nodes.delete(id));
  message.move?.forEach(([id, x, y]) => {
    const node = nodes.get(id);
    if (node) {
      nodes.set(id, { ...node, x, y });
    }
  });
  message.set?.forEach((node) => nodes.set(node.id, filled(node)));
  const moved = gone.size > 0 || (message.after && Object.keys(message.after).length > 0);
  return {
    ...scene,
    number: message.number,
    title: message.title ?? scene.title,
    background: message.background ?? scene.background,
    width: message.size?.[0] ?? scene.width,
    height: message.size?.[1] ?? scene.height,
    nodes,
    order: moved ? reorder(scene.order, gone, message.after ?? {}) : scene.order,
  };
};

export const applyScene = (scene: SceneState | null, message: SceneFull | SceneChange): SceneState | null =>
  "full" in message ? whole(message) : scene && changed(scene, message);
