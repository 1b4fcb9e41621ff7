// SPDX-License-Identifier: EPL-2.0
import { composes } from "../../text/composing";
import { visible } from "../../text/visible";
import { newId } from "../../link/ids";
import type { SceneNode } from "../../link/protocol";
import { useWords } from "../../words/useWords";
import { perform } from "../parts/done";
import { useFocusBack } from "../parts/focusBack";
import { useDraft } from "../../text/kept";

/** The name under which a half-written reading is kept. */
export const readingDraft = (element: string): string => `reading.${element}`;

/** A second reading: disagreement kept beside the first words, not over them. */
export const ReadingForm = ({ node, onDone }: { node: SceneNode; onDone: () => void }) => {
  const w = useWords();
  const [text, setText] = useDraft(readingDraft(node.el));
  useFocusBack();
  const send = (): void => {
    const words = visible(text);
    onDone();
    setText("");
    void perform(
      { do: "reading-add", id: newId(), element: node.el, text: words },
      { done: w("reading.sent"), kept: w("tell.kept") },
    ).then((accepted) => !accepted && setText(words));
  };
  return (
    <div className="stack reading-form">
      <label className="field">
        <span className="field-label">{w("reading.about", { text: node.data.text || node.label })}</span>
        <textarea
          autoFocus
          rows={2}
          placeholder={w("reading.placeholder")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && !composes(event.nativeEvent) && onDone()}
        />
      </label>
      <div className="row">
        <button onClick={onDone}>{w("common.cancel")}</button>
        <button className="primary grow" disabled={!visible(text)} onClick={send}>
          {w("reading.send")}
        </button>
      </div>
    </div>
  );
};
