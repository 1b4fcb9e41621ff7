// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState, type FormEvent } from "react";
import type { CardKind } from "../../link/acts";
import { newId } from "../../link/ids";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Chips } from "../parts/Chips";
import { perform } from "../parts/done";
import { useDraft } from "../parts/drafts";
import { Icon } from "../signs/Icon";
import { Sheet } from "../parts/Sheet";
import { petalBefore } from "./before";
import { useCloseUp } from "./closeUp";
import { kindChips } from "./kinds";
import { NoFlower } from "./NoFlower";
import { chipsOf, petalsOf, petalTapped } from "./petals";

/** As many letters as read well from afar: the rule V38 of the domain. */
const LONG = 60;

/** Writing a card: the words first, then the petal, then what it says. It stays open for the next one. */
export const CardSheet = ({ onClose }: { onClose: () => void }) => {
  const w = useWords();
  const petals = petalsOf(useBoard((state) => state.scene));
  const tapped = useBoard(petalTapped);
  const [text, setText] = useDraft("card");
  const [kind, setKind] = useState<CardKind>("EFFECT");
  const [chosen, setChosen] = useState(petalBefore);
  useEffect(() => {
    if (tapped) {
      setChosen(tapped);
    }
  }, [tapped]);
  useCloseUp(chosen);
  const petal = petals.find((each) => each.dimension === chosen) ?? (petals.length === 1 ? petals[0] : undefined);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const words = text.trim();
    if (!petal || !words) {
      return;
    }
    const { action, dimension, name } = petal;
    setText("");
    void perform(
      { do: "card-add", id: newId(), action, dimension, text: words, kind },
      { done: w("card.sent", { petal: name }), kept: w("card.kept") },
    ).then((accepted) => !accepted && setText(words));
  };
  return (
    <Sheet title={w("card.yours")} onClose={onClose}>
      {petals.length === 0 ? (
        <NoFlower />
      ) : (
        <form className="stack" onSubmit={send}>
          <Chips
            quiet
            line
            label={w("card.where")}
            chips={chipsOf(petals)}
            value={petal?.dimension ?? ""}
            onChoose={setChosen}
          />
          <Chips
            quiet
            line
            label={w("card.kind")}
            chips={kindChips(w)}
            value={kind}
            onChoose={(value) => setKind(value as CardKind)}
          />
          <div className="write-row">
            <textarea
              autoFocus
              rows={2}
              aria-label={w("card.placeholder")}
              placeholder={w("card.placeholder")}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => event.key === "Enter" && !event.shiftKey && send(event)}
            />
            <button className="primary" aria-label={w("card.send")} disabled={!petal || !text.trim()}>
              <Icon name="check" />
              {w("entry.send")}
            </button>
          </div>
          <p className="hint" role="status">
            {!petal ? w("card.where") : text.length > LONG ? w("card.long") : ""}
          </p>
        </form>
      )}
    </Sheet>
  );
};
