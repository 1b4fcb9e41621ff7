// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { newId } from "../../link/ids";
import { useWords } from "../../words/useWords";
import { perform } from "../parts/done";
import { useDraft } from "../parts/drafts";
import { Icon } from "../parts/Icon";
import { useReadable } from "./readable";

/** A second reading of what is chosen on the drawing: disagreement kept beside the first, not over it. */
export const Reading = () => {
  const w = useWords();
  const node = useReadable();
  const [open, setOpen] = useState("");
  const [text, setText] = useDraft(`reading.${node?.el ?? ""}`);
  if (!node) {
    return null;
  }
  const name = node.data.text || node.label;
  const send = (): void => {
    const words = text.trim();
    setOpen("");
    setText("");
    void perform(
      { do: "reading-add", id: newId(), element: node.el, text: words },
      { done: w("reading.sent"), kept: w("tell.kept") },
    ).then((accepted) => !accepted && setText(words));
  };
  return open === node.el ? (
    <div className="stack">
      <label className="field">
        <span className="field-label">{w("reading.about", { text: name })}</span>
        <textarea autoFocus rows={2} placeholder={w("reading.placeholder")} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="row">
        <button onClick={() => setOpen("")}>{w("common.cancel")}</button>
        <button className="primary grow" disabled={!text.trim()} onClick={send}>
          {w("reading.send")}
        </button>
      </div>
    </div>
  ) : (
    <div className="row chosen">
      <span className="grow one-line">{name}</span>
      <button onClick={() => setOpen(node.el)}>
        <Icon name="reading" />
        {w("reading.add")}
      </button>
    </div>
  );
};
