// SPDX-License-Identifier: EPL-2.0
import { visible } from "../../text/visible";
import type { FormEvent } from "react";
import { newId } from "../../link/ids";
import { useWords } from "../../words/useWords";
import { perform } from "../parts/done";
import { useDraft } from "../../text/kept";

interface Props {
  readonly cards: readonly string[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The title under which the cards come together. */
export const GroupForm = ({ cards, onDone, onCancel }: Props) => {
  const w = useWords();
  const [text, setText] = useDraft("group");
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const title = visible(text);
    if (title) {
      setText("");
      void perform(
        { do: "card-group", id: newId(), cards, text: title },
        { done: w("group.done"), kept: w("tell.kept") },
      ).then((accepted) => !accepted && setText(title));
      onDone();
    }
  };
  return (
    <form className="stack" onSubmit={send}>
      <label className="field">
        <span className="field-label">{w("group.title")}</span>
        <input type="text" autoFocus value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="row">
        <button type="button" onClick={onCancel}>
          {w("common.cancel")}
        </button>
        <button className="primary grow" disabled={!visible(text)}>
          {w("group.make")}
        </button>
      </div>
    </form>
  );
};
