// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { act } from "../../link/send";
import { board, useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { perform } from "../parts/done";
import { Icon } from "../signs/Icon";
import { ReadingForm } from "../reading/ReadingForm";
import { useReadable } from "../reading/readable";
import { ElementChoices } from "./ElementChoices";
import { History } from "./History";
import { DELETED, isUpright, placeOf } from "./tools";

/** What can be done with the one thing chosen on the drawing, besides writing in it. */
export const ElementTools = () => {
  const w = useWords();
  const [reading, setReading] = useState("");
  const [history, setHistory] = useState("");
  const readable = useReadable();
  const node = useBoard(({ selection, scene }) =>
    selection.length === 1 ? scene?.nodes.get(selection[0] ?? "") : undefined,
  );
  if (!node?.el || node.part === "title") {
    return null;
  }
  const place = placeOf(node);
  const upright = isUpright(node, board().scene);
  const move = (index: number): void => void act({ do: "reorder", element: node.el, index });
  const name = node.data.text || node.label;
  return (
    <section className="floating element-tools" aria-label={w("element.tools")}>
      <div className="row">
        <strong className="one-line element-name">{name}</strong>
        <ElementChoices node={node} />
        {place !== null && (
          <>
            <button
              className="plain"
              aria-label={w("element.before")}
              title={w("element.before")}
              disabled={place === 0}
              onClick={() => move(place - 1)}
            >
              <Icon name={upright ? "up" : "before"} />
            </button>
            <button
              className="plain"
              aria-label={w("element.after")}
              title={w("element.after")}
              onClick={() => move(place + 1)}
            >
              <Icon name={upright ? "below" : "after"} />
            </button>
          </>
        )}
        {readable && (
          <button
            className="plain"
            aria-label={w("reading.add")}
            title={w("reading.add")}
            aria-expanded={reading === node.el}
            data-opens="reading"
            onClick={() => setReading(reading === node.el ? "" : node.el)}
          >
            <Icon name="reading" />
          </button>
        )}
        <button
          className="plain"
          aria-label={w("element.history")}
          title={w("element.history")}
          onClick={() => setHistory(node.el)}
        >
          <Icon name="history" />
        </button>
        {DELETED.has(node.part) && (
          <button
            className="plain danger"
            aria-label={w("common.delete")}
            title={w("common.delete")}
            onClick={() =>
              void perform({ do: "delete", element: node.el }, { done: w("element.deleted"), kept: w("tell.kept") })
            }
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
      {reading === node.el && <ReadingForm key={node.el} node={node} onDone={() => setReading("")} />}
      {history === node.el && <History element={node.el} name={name} onClose={() => setHistory("")} />}
    </section>
  );
};
