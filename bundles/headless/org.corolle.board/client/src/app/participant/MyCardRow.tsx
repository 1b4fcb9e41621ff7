// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { act } from "../../link/send";
import { board, useBoard } from "../../link/store";
import { writeInto } from "../../text/sessions";
import { visible } from "../../text/visible";
import { useWords } from "../../words/useWords";
import { Chips } from "../parts/Chips";
import { perform } from "../parts/done";
import { useOpenText } from "../../text/kept";
import { Icon } from "../signs/Icon";
import type { MyCard } from "./myCards";
import { chipsOf, petalsOf } from "./petals";

/** The card as it stands on the drawing, where it has come there. */
const nodeOf = (card: MyCard) =>
  [...(board().scene?.nodes.values() ?? [])].find((node) => node.part === "card" && node.el === card.id);

/** One card of mine: change its words, its petal, or take it back. */
export const MyCardRow = ({ card }: { card: MyCard }) => {
  const w = useWords();
  const petals = petalsOf(useBoard((state) => state.scene));
  const petal = petals.find((each) => each.dimension === card.dimension);
  const field = useOpenText(`card.${card.id}`, card.text);
  const [doing, setDoing] = useState<"edit" | "move" | null>(field.open ? "edit" : null);
  const toggle = (next: "edit" | "move"): void => {
    field.reset(null);
    setDoing(doing === next ? null : next);
  };
  const write = (): void => {
    const node = nodeOf(card);
    setDoing(null);
    if (field.open && visible(field.text)) {
      if (node) {
        writeInto(node, (now) => visible(field.merged(now)));
      } else {
        void act({ do: "write-all", element: card.id, feature: "name", text: visible(field.text) });
      }
    }
    field.reset(null);
  };
  return (
    <li className="my-card">
      <p>
        {petal && (
          <span className="dot" style={{ background: petal.colour }}>
            {petal.index}
          </span>
        )}
        <span className="grow">{card.text}</span>
        {card.waiting && <Icon name="hourglass" size={20} />}
      </p>
      <div className="row tight">
        <button className="plain" aria-expanded={doing === "edit"} onClick={() => toggle("edit")}>
          <Icon name="pen" size={20} />
          {w("card.edit")}
        </button>
        <button
          className="plain"
          title={w("card.move")}
          aria-expanded={doing === "move"}
          onClick={() => toggle("move")}
        >
          <Icon name="drawing" size={20} />
          {w("card.shift")}
        </button>
        <button
          className="plain danger end"
          aria-label={w("card.remove")}
          onClick={() =>
            void perform({ do: "delete", element: card.id }, { done: w("card.removed"), kept: w("tell.kept") })
          }
        >
          <Icon name="trash" size={20} />
        </button>
      </div>
      {doing === "edit" && (
        <div className="stack">
          <textarea
            autoFocus
            rows={2}
            aria-label={w("card.placeholder")}
            value={field.text}
            onChange={(event) => field.write(event.target.value)}
          />
          <button className="primary" onClick={write}>
            {w("common.save")}
          </button>
        </div>
      )}
      {doing === "move" && (
        <Chips
          quiet
          label={w("card.where")}
          chips={chipsOf(petals)}
          value={card.dimension}
          onChoose={(dimension) => {
            setDoing(null);
            void act({ do: "card-move", card: card.id, dimension });
          }}
        />
      )}
    </li>
  );
};
