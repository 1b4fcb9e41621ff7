// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { choose } from "../../link/send";
import { useWords } from "../../words/useWords";
import { perform } from "../parts/done";
import { Icon } from "../signs/Icon";
import { useChosenCards } from "./cards";
import { GroupForm } from "./GroupForm";
import { MergeForm } from "./MergeForm";

/** What can be done with the cards chosen: bring them under a title, melt them into one, take them apart. */
export const Gather = () => {
  const w = useWords();
  const cards = useChosenCards();
  const [form, setForm] = useState<"group" | "merge" | null>(null);
  const ids = cards.map((card) => card.el);
  const done = (): void => {
    setForm(null);
    choose([]);
  };
  const apart = cards.filter((card) => Number(card.data.merged ?? 0) > 0).map((card) => card.el);
  if (form === "group" && cards.length > 0) {
    return <GroupForm cards={ids} onDone={done} onCancel={() => setForm(null)} />;
  }
  if (form === "merge" && cards.length > 1) {
    return <MergeForm cards={cards} onDone={done} onCancel={() => setForm(null)} />;
  }
  return (
    <>
      <p className="hint" role="status">
        {cards.length === 0 ? w("group.hint") : w("group.selected", { n: cards.length })}
      </p>
      <div className="row gather-row">
        <button className="primary big" disabled={cards.length < 2} onClick={() => setForm("group")}>
          <Icon name="gather" />
          {w("group.make")}
        </button>
        <button className="big" disabled={cards.length < 2} onClick={() => setForm("merge")}>
          {w("group.merge")}
        </button>
        {apart.length > 0 && (
          <button
            className="big"
            onClick={() => {
              void perform(
                { do: "card-ungroup", cards: apart },
                { done: w("cards.changed", { n: apart.length }), kept: w("tell.kept") },
              );
              done();
            }}
          >
            {w("group.apart")}
          </button>
        )}
        {cards.length > 0 && (
          <button className="plain big" aria-label={w("group.clear")} onClick={done}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </>
  );
};
