// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState, type FormEvent, type KeyboardEvent } from "react";
import type { CardKind } from "../../link/acts";
import { newId } from "../../link/ids";
import { useBoard } from "../../link/store";
import { composes } from "../../text/composing";
import { useDraft } from "../../text/kept";
import { visible } from "../../text/visible";
import { useWords } from "../../words/useWords";
import { Chips } from "../parts/Chips";
import { perform } from "../parts/done";
import { LinesPasted, useLinesPasted } from "../parts/LinesPasted";
import { Sheet } from "../parts/Sheet";
import { Icon } from "../signs/Icon";
import { petalBefore } from "./before";
import { useCloseUp } from "./closeUp";
import { kindChips } from "./kinds";
import { NoFlower } from "./NoFlower";
import { chipsOf, petalsOf, petalTapped, type Petal } from "./petals";

/** As many letters as read well from afar: the rule V38 of the domain. */
const LONG = 60;

/** The petals before me, and the one that is meant: tapped on the drawing, chosen here, or the only one. */
const usePetal = () => {
  const petals = petalsOf(useBoard((state) => state.scene));
  const tapped = useBoard(petalTapped);
  const [chosen, setChosen] = useState(petalBefore);
  useEffect(() => {
    if (tapped) {
      setChosen(tapped);
    }
  }, [tapped]);
  useCloseUp(chosen);
  const petal = petals.find((each) => each.dimension === chosen) ?? (petals.length === 1 ? petals[0] : undefined);
  return { petals, petal, setChosen };
};

/** Writing a card: the words first, then the petal, then what it says. It stays open for the next one. */
export const CardSheet = ({ onClose }: { onClose: () => void }) => {
  const w = useWords();
  const { petals, petal, setChosen } = usePetal();
  const [text, setText] = useDraft("card");
  const [kind, setKind] = useState<CardKind>("EFFECT");
  const pasted = useLinesPasted();
  const put = async ({ action, dimension, name }: Petal, words: string): Promise<boolean> =>
    perform(
      { do: "card-add", id: newId(), action, dimension, text: words, kind },
      { done: w("card.sent", { petal: name }), kept: w("card.kept") },
    );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const words = visible(text);
    if (petal && words) {
      setText("");
      void put(petal, words).then((accepted) => !accepted && setText(words));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.shiftKey && !composes(event.nativeEvent)) {
      send(event);
    }
  };
  return (
    <Sheet title={w("card.yours")} onClose={onClose}>
      {petals.length === 0 ? (
        <NoFlower />
      ) : (
        <form className="stack" onSubmit={send}>
          {pasted.lines && (
            <LinesPasted
              lines={pasted.lines}
              each={petal && ((lines) => lines.forEach((line) => void put(petal, line)))}
              one={(all) => setText([text, all].filter(Boolean).join(" "))}
              onDone={pasted.answer}
            />
          )}
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
              onKeyDown={onKeyDown}
              onPaste={pasted.onPaste}
            />
            <button className="primary" aria-label={w("card.send")} disabled={!petal || !visible(text)}>
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
