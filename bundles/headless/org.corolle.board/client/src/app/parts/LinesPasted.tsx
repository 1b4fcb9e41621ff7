// SPDX-License-Identifier: EPL-2.0
import { useState, type ClipboardEvent } from "react";
import { linesOf } from "../../text/visible";
import { useWords } from "../../words/useWords";
import { Dialog } from "./Dialog";

/** So many lines are shown of what was pasted. */
const SHOWN = 8;

/** Several lines pasted where one is written: they are held until the person says what is meant. */
export const useLinesPasted = () => {
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = linesOf(event.clipboardData.getData("text/plain"));
    if (pasted.length > 1) {
      event.preventDefault();
      setLines(pasted);
    }
  };
  return { lines, onPaste, answer: () => setLines(null) };
};

interface Props {
  readonly lines: readonly string[];
  /** Makes one thing of each line; left out where there is room for one only. */
  readonly each: ((lines: readonly string[]) => void) | undefined;
  /** Takes them as one text. */
  readonly one: (text: string) => void;
  readonly onDone: () => void;
}

/** What the lines are to become: one each, or all of them one text. */
export const LinesPasted = ({ lines, each, one, onDone }: Props) => {
  const w = useWords();
  return (
    <Dialog title={w("lines.title", { n: lines.length })} onClose={onDone}>
      <ul className="pasted">
        {lines.slice(0, SHOWN).map((line, i) => (
          <li key={`${i} ${line}`}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>…</li>}
      </ul>
      <div className="row">
        {each && (
          <button
            type="button"
            autoFocus
            className="primary grow"
            onClick={() => {
              onDone();
              each(lines);
            }}
          >
            {w("lines.each", { n: lines.length })}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onDone();
            one(lines.join(" / "));
          }}
        >
          {w("lines.one")}
        </button>
      </div>
    </Dialog>
  );
};
