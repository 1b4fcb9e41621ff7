// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import type { SceneNode } from "../../link/protocol";
import { useWords } from "../../words/useWords";
import { Chips } from "../parts/Chips";
import { perform } from "../parts/done";
import { textOfCard } from "./cards";

interface Props {
  readonly cards: readonly SceneNode[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Which card keeps its words when several become one. */
export const MergeForm = ({ cards, onDone, onCancel }: Props) => {
  const w = useWords();
  const [into, setInto] = useState(cards[0]?.el ?? "");
  const send = (): void => {
    const others = cards.map((card) => card.el).filter((id) => id !== into);
    void perform({ do: "card-merge", into, cards: others }, { done: w("group.merged"), kept: w("tell.kept") });
    onDone();
  };
  return (
    <div className="stack">
      <Chips
        label={w("group.keep")}
        chips={cards.map((card) => ({ value: card.el, label: textOfCard(card) }))}
        value={into}
        onChoose={setInto}
      />
      <div className="row">
        <button onClick={onCancel}>{w("common.cancel")}</button>
        <button className="primary grow" onClick={send}>
          {w("group.merge")}
        </button>
      </div>
    </div>
  );
};
