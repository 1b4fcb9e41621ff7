// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Foot } from "../parts/Foot";
import { Icon } from "../signs/Icon";
import { Reading } from "../reading/Reading";
import { CardSheet } from "./CardSheet";
import { MyCards } from "./MyCards";
import { useMyCards } from "./myCards";

/** Adding cards: one large button, my own cards beside it. */
export const CardsDock = () => {
  const w = useWords();
  const [open, setOpen] = useState<"write" | "mine" | null>(null);
  const hidden = useBoard((state) => state.room?.hidden ?? false);
  const mine = useMyCards().length;
  const close = (): void => setOpen(null);
  return (
    <Foot>
      {open === "write" && <CardSheet onClose={close} />}
      {open === "mine" && <MyCards onClose={close} />}
      {open === null && (
        <>
          <p className="hint">{w(hidden ? "hidden.note" : "doing.ADD_CARDS")}</p>
          <Reading />
          <div className="row">
            <button
              data-opens="write"
              className="primary grow big"
              aria-label={w("card.write")}
              onClick={() => setOpen("write")}
            >
              <Icon name="plus" />
              {w("card.new")}
            </button>
            <button data-opens="mine" className="big" onClick={() => setOpen("mine")}>
              <Icon name="cards" />
              {w("card.mine")}
              {mine > 0 && <span className="count">{mine}</span>}
            </button>
          </div>
        </>
      )}
    </Foot>
  );
};
