// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { draftOf } from "../../text/kept";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { useReadable } from "./readable";
import { readingDraft, ReadingForm } from "./ReadingForm";

/** What a participant has chosen on the drawing, to be read in another way. */
export const Reading = () => {
  const w = useWords();
  const node = useReadable();
  const [open, setOpen] = useState(node && draftOf(readingDraft(node.el)) ? node.el : "");
  if (!node) {
    return null;
  }
  return open === node.el ? (
    <ReadingForm key={node.el} node={node} onDone={() => setOpen("")} />
  ) : (
    <div className="row chosen">
      <span className="grow one-line">{node.data.text || node.label}</span>
      <button data-opens="reading" onClick={() => setOpen(node.el)}>
        <Icon name="reading" />
        {w("reading.add")}
      </button>
    </div>
  );
};
