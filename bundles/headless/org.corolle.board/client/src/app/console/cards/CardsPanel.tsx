// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { choose } from "../../../link/send";
import { board, useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { petalsOf } from "../../participant/petals";
import { Chips } from "../../parts/Chips";
import type { Element } from "../../parts/replies";
import { useAsked } from "../../parts/useAsked";
import { Failed } from "../Failed";
import { CardActions } from "./CardActions";
import { CardHeap } from "./CardHeap";
import { byPetal, countBy, filtered, FILTERS, type Filter } from "./sorted";

/** Every card of the flower before me, by petal and state, to be accepted, discarded, restored, brought together. */
export const CardsPanel = () => {
  const w = useWords();
  const { rows, failed, again } = useAsked<Element>({ what: "elements", type: "Contribution" }, "elements", true);
  const scene = useBoard((state) => state.scene);
  const [filter, setFilter] = useState<Filter>("all");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const petals = petalsOf(scene);
  const action = petals[0]?.action ?? "";
  const cards = filtered(rows ?? [], action, filter);
  const counts = countBy(rows ?? [], action);
  const chosen = cards.filter((card) => picked.has(card.id));
  const pick = (ids: ReadonlySet<string>): void => {
    setPicked(ids);
    const nodes = board().scene?.nodes;
    choose([...ids].map((id) => `card:${id}`).filter((id) => nodes?.has(id)));
  };
  const toggle = (id: string): void =>
    pick(picked.has(id) ? new Set([...picked].filter((each) => each !== id)) : new Set([...picked, id]));
  return (
    <>
      <Failed why={failed} onRetry={again} />
      <Chips
        label={w("cards.filter")}
        chips={FILTERS.map((each) => ({ value: each, label: `${w(`cards.${each}`)} ${counts[each]}` }))}
        value={filter}
        onChoose={(value) => setFilter(value as Filter)}
      />
      {rows && cards.length === 0 && <p className="hint">{w(petals.length > 0 ? "cards.none" : "cards.noFlower")}</p>}
      {cards.length > 0 && (
        <CardActions
          cards={chosen}
          onDone={() => pick(new Set())}
          onAll={() => pick(new Set(cards.map((c) => c.id)))}
        />
      )}
      {byPetal(
        cards,
        petals.map((petal) => petal.dimension),
      ).map((heap) => (
        <CardHeap
          key={heap.dimension}
          petal={petals.find((petal) => petal.dimension === heap.dimension)}
          cards={heap.cards}
          picked={picked}
          onToggle={toggle}
        />
      ))}
    </>
  );
};
