// SPDX-License-Identifier: EPL-2.0
import { useMemo } from "react";
import { useBoard } from "../../link/store";
import { nodesOf } from "../entry/targets";

export interface MyCard {
  readonly id: string;
  readonly text: string;
  readonly dimension: string;
  /** Still on its way to the room. */
  readonly waiting: boolean;
}

/** What I wrote on this drawing, the last first: what stands there, and what is still on its way. */
export const useMyCards = (): readonly MyCard[] => {
  const scene = useBoard((state) => state.scene);
  const own = useBoard((state) => state.own);
  const pending = useBoard((state) => state.pending);
  return useMemo(() => {
    const there = nodesOf(scene)
      .filter((node) => node.part === "card" && own.has(node.el))
      .map((node) => ({
        id: node.el,
        text: node.data.text ?? node.label,
        dimension: node.data.dimension ?? "",
        waiting: false,
      }));
    const known = new Set(there.map((card) => card.id));
    const leaving = pending.flatMap(({ act }) =>
      act.do === "card-add" && !known.has(act.id)
        ? [{ id: act.id, text: act.text, dimension: act.dimension, waiting: true }]
        : [],
    );
    const order = [...own];
    return [...there, ...leaving].sort((a, b) => order.indexOf(b.id) - order.indexOf(a.id));
  }, [scene, own, pending]);
};
