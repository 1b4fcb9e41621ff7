// SPDX-License-Identifier: EPL-2.0
import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import type { Act } from "../link/acts";
import type { SceneNode } from "../link/protocol";
import { useBoard } from "../link/store";
import { useWords } from "../words/useWords";

type Added = Extract<Act, { do: "card-add" }>;

const STEP = 26;

/** Cards written here that the room has not taken up yet, lying on their petal. */
export const PendingCards = () => {
  const say = useWords();
  const pending = useBoard((state) => state.pending);
  const settling = useBoard((state) => state.settling);
  const scene = useBoard((state) => state.scene);
  const cards = useMemo(() => {
    const added = [...settling, ...pending].flatMap(({ act }): Added[] => (act.do === "card-add" ? [act] : []));
    if (!scene || added.length === 0) {
      return [];
    }
    const nodes = [...scene.nodes.values()];
    const petals = new Map(nodes.filter((node) => node.part === "petal").map((node) => [node.el, node]));
    return added.flatMap((act, i): { act: Added; petal: SceneNode; i: number }[] => {
      const petal = petals.get(act.dimension);
      return petal && !nodes.some((node) => node.el === act.id) ? [{ act, petal, i }] : [];
    });
  }, [pending, settling, scene]);
  return (
    <ViewportPortal>
      {cards.map(({ act, petal, i }) => (
        <div
          key={act.id}
          className="pending-card"
          role="note"
          aria-label={`${act.text}, ${say("canvas.waiting")}`}
          style={{
            transform: `translate(${petal.x + petal.w / 2 - 110 + i * STEP}px, ${petal.y + petal.h / 2 - 50 + i * STEP}px)`,
          }}
        >
          {act.text}
        </div>
      ))}
    </ViewportPortal>
  );
};
