// SPDX-License-Identifier: EPL-2.0
import { composes } from "../text/composing";
import { visible } from "../text/visible";
import { useState } from "react";
import { newId } from "../link/ids";
import { act } from "../link/send";
import { useWords } from "../words/useWords";
import type { Question } from "./useDragging";

/** A card lies on another: grouped under a title, or one made of both? */
export const Asking = ({ question, close }: { question: Question; close: () => void }) => {
  const say = useWords();
  const [title, setTitle] = useState<string | null>(null);
  const dragged = question.cards.map((card) => card.el);
  const merge = (): void => {
    void act({ do: "card-merge", into: question.onto.el, cards: dragged });
    close();
  };
  const group = (): void => {
    if (title && visible(title)) {
      void act({ do: "card-group", id: newId(), cards: [question.onto.el, ...dragged], text: visible(title) });
      close();
    }
  };
  return (
    <div
      className="asking"
      role="dialog"
      aria-modal="true"
      aria-label={say("canvas.ask")}
      onKeyDown={(e) => e.key === "Escape" && !composes(e.nativeEvent) && close()}
    >
      <p>{say("canvas.ask")}</p>
      {title === null ? (
        <>
          <button type="button" autoFocus onClick={() => setTitle("")}>
            {say("canvas.ask.group")}
          </button>
          <button type="button" onClick={merge}>
            {say("canvas.ask.merge")}
          </button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            group();
          }}
        >
          <input
            autoFocus
            value={title}
            placeholder={say("canvas.ask.titled")}
            aria-label={say("canvas.ask.titled")}
            onChange={(e) => setTitle(e.target.value)}
          />
          <button type="submit" disabled={!visible(title)}>
            {say("canvas.done")}
          </button>
        </form>
      )}
      <button type="button" onClick={close}>
        {say("canvas.giveUp")}
      </button>
    </div>
  );
};
