// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { useReadable } from "./readable";
import { ReadingForm } from "./ReadingForm";

/** What a participant has chosen on the drawing, to be read in another way. */
export const Reading = () => {
  const w = useWords();
  const node = useReadable();
  const [open, setOpen] = useState("");
  if (!node) {
    return null;
  }
  return open === node.el ? (
    <ReadingForm node={node} onDone={() => setOpen("")} />
  ) : (
    <div className="row chosen">
      <span className="grow one-line">{node.data.text || node.label}</span>
      <button onClick={() => setOpen(node.el)}>
        <Icon name="reading" />
        {w("reading.add")}
      </button>
    </div>
  );
};
