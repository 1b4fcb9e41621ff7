// SPDX-License-Identifier: EPL-2.0
import type { CardKind } from "../../link/acts";
import { useWords } from "../../words/useWords";
import { KINDS } from "../participant/kinds";
import type { Type } from "./modes";
import type { EntryState } from "./useLine";

/** What the new thing is, or to what it belongs, where there is a choice. */
export const Options = ({ line }: { line: EntryState }) => {
  const w = useWords();
  return (
    <>
      {line.mode === "card" && (
        <select
          aria-label={w("card.kind")}
          value={line.kind}
          onChange={(event) => line.setKind(event.target.value as CardKind)}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {w(`kind.${kind}`)}
            </option>
          ))}
        </select>
      )}
      {line.types.length > 0 && (
        <select
          aria-label={w("element.kind")}
          value={line.type}
          onChange={(event) => line.setType(event.target.value as Type | "")}
        >
          <option value="">{w("element.kind")}…</option>
          {line.types.map((type) => (
            <option key={type} value={type}>
              {w(`type.${type}`)}
            </option>
          ))}
        </select>
      )}
      {line.parents.length > 0 && (
        <select
          aria-label={w("entry.parent")}
          value={line.parent}
          onChange={(event) => line.setParent(event.target.value)}
        >
          {line.parents.map((node) => (
            <option key={node.el} value={node.el}>
              {w("entry.parent")} {node.data.text || node.label}
            </option>
          ))}
        </select>
      )}
    </>
  );
};
