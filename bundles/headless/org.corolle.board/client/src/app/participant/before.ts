// SPDX-License-Identifier: EPL-2.0
import { board } from "../../link/store";

const middle = (box: DOMRect): readonly [number, number] => [box.left + box.width / 2, box.top + box.height / 2];

/** The petal before my eyes: the one nearest the middle of the screen, once I have moved the drawing closer to it. */
export const petalBefore = (): string => {
  const { scene, moved } = board();
  const drawing = document.querySelector(".drawing");
  if (!scene || !moved || !drawing) {
    return "";
  }
  const [x, y] = middle(drawing.getBoundingClientRect());
  const near = [...drawing.querySelectorAll<HTMLElement>("[data-id]")].flatMap((element) => {
    const node = scene.nodes.get(element.dataset.id ?? "");
    const [px, py] = middle(element.getBoundingClientRect());
    return node?.part === "petal" ? [{ dimension: node.el, distance: Math.hypot(px - x, py - y) }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.dimension ?? "";
};
