// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { useWords } from "../../words/useWords";
import { Dialog } from "../parts/Dialog";
import { Icon } from "../signs/Icon";
import { LinesPasted, useLinesPasted } from "../parts/LinesPasted";
import { Keys } from "./Keys";
import type { Mode } from "./modes";
import { Options } from "./Options";
import { TargetChoice } from "./TargetChoice";
import { lineOf } from "./useCatching";
import { useEntryKeys } from "./useEntryKeys";
import { useLine } from "./useLine";

const HINTS = { card: "entry.card", cell: "entry.cell" } as const;

/** The line that is always there: where it goes, what it is, the words, Enter. */
export const EntryLine = ({ mode, onSlash }: { mode: Mode; onSlash: () => void }) => {
  const w = useWords();
  const [help, setHelp] = useState(false);
  const line = useLine(mode);
  const keys = useEntryKeys(line, { onSlash, onHelp: () => setHelp(true) });
  const { lines, onPaste, answer } = useLinesPasted();
  const placed = mode === "card" || mode === "cell";
  const hint = placed && !line.target ? "entry.nowhere" : placed ? HINTS[mode] : "entry.new";
  const take = (one: string): void => {
    line.write([line.text, one].filter(Boolean).join(" "));
    lineOf()?.focus();
  };
  return (
    <form
      className="entry-line"
      onSubmit={(event) => {
        event.preventDefault();
        line.send();
      }}
    >
      {lines && (
        <LinesPasted
          lines={lines}
          each={mode === "cell" || (placed && !line.target) ? undefined : line.sendEach}
          one={take}
          onDone={answer}
        />
      )}
      {placed && <TargetChoice targets={line.targets} target={line.target} onChoose={line.goTo} />}
      <Options line={line} />
      <input
        id="entry-line"
        type="text"
        autoComplete="off"
        aria-label={w("entry.label")}
        placeholder={w(hint)}
        value={line.text}
        onChange={(event) => line.write(event.target.value)}
        onKeyDown={keys}
        onPaste={onPaste}
        onFocus={(event) => line.fresh && event.target.select()}
      />
      <button className="primary" disabled={!line.ready}>
        {w("entry.send")}
      </button>
      <button
        type="button"
        className="plain keys-button"
        aria-label={w("entry.keys")}
        title={w("entry.keys")}
        onClick={() => setHelp(true)}
      >
        <Icon name="keyboard" />
      </button>
      {help && (
        <Dialog wide title={w("entry.keys")} onClose={() => setHelp(false)}>
          <Keys />
        </Dialog>
      )}
    </form>
  );
};
