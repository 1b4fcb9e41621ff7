// SPDX-License-Identifier: EPL-2.0
import type { CardStatus } from "../../../link/acts";
import { useWords } from "../../../words/useWords";
import { perform } from "../../parts/done";
import type { Element } from "../../parts/replies";
import { consoleTab, votedOn } from "../tabs";

interface Props {
  readonly cards: readonly Element[];
  readonly onDone: () => void;
  readonly onAll: () => void;
}

/** What is done with the cards that are ticked; grouping and merging stand at the foot of the board. */
export const CardActions = ({ cards, onDone, onAll }: Props) => {
  const w = useWords();
  const ids = cards.map((card) => card.id);
  const none = cards.length === 0;
  const words = { done: w("cards.changed", { n: cards.length }), kept: w("tell.kept") };
  const status = (value: CardStatus): void => {
    void perform({ do: "card-status", cards: ids, value }, words);
    onDone();
  };
  const vote = (): void => {
    votedOn.set(cards.map((card) => ({ subject: card.id, text: card.name ?? "" })));
    onDone();
    consoleTab.set("votes");
  };
  return (
    <div className="actions">
      <p role="status">{w("group.selected", { n: cards.length })}</p>
      <div className="row">
        <button onClick={none ? onAll : onDone}>{w(none ? "cards.all.select" : "group.clear")}</button>
        <button disabled={none} onClick={() => status("RETAINED")}>
          {w("cards.retain")}
        </button>
        <button disabled={none} onClick={() => status("DISCARDED")}>
          {w("cards.discard")}
        </button>
        <button disabled={none} onClick={() => status("RAW")}>
          {w("cards.restore")}
        </button>
        <button disabled={none} onClick={vote}>
          {w("cards.toVote")}
        </button>
      </div>
    </div>
  );
};
