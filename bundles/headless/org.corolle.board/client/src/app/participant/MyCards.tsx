// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";
import { Sheet } from "../parts/Sheet";
import { MyCardRow } from "./MyCardRow";
import { useMyCards } from "./myCards";

/** What I wrote, each card with what I may still do to it. */
export const MyCards = ({ onClose }: { onClose: () => void }) => {
  const w = useWords();
  const cards = useMyCards();
  return (
    <Sheet title={w("card.mine")} onClose={onClose}>
      {cards.length === 0 && <p className="hint">{w("card.none")}</p>}
      <ul className="plain-list">
        {cards.map((card) => (
          <MyCardRow key={card.id} card={card} />
        ))}
      </ul>
    </Sheet>
  );
};
