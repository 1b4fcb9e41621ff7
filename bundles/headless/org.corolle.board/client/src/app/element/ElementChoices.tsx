// SPDX-License-Identifier: EPL-2.0
import type { CardKind } from "../../link/acts";
import type { SceneNode } from "../../link/protocol";
import { act } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { KINDS } from "../participant/kinds";
import { petalsOf } from "../participant/petals";
import { statusesOf } from "./tools";

/** Kind and petal of a card, state of a cell or circuit. */
export const ElementChoices = ({ node }: { node: SceneNode }) => {
  const w = useWords();
  const petals = petalsOf(useBoard((state) => state.scene));
  const { chain = "", activity = "", circuit = "" } = node.data;
  const setStatus = (value: string): void =>
    void act(
      node.part === "cell"
        ? { do: "cell-status", id: node.el, chain, activity, circuit, value }
        : { do: "set", element: node.el, feature: "status", value },
    );
  return (
    <>
      {node.part === "card" && (
        <>
          <select
            aria-label={w("card.kind")}
            value={node.data.kind}
            onChange={(event) => void act({ do: "card-kind", card: node.el, value: event.target.value as CardKind })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {w(`kind.${kind}`)}
              </option>
            ))}
          </select>
          <select
            aria-label={w("element.move")}
            value={node.data.dimension}
            onChange={(event) => void act({ do: "card-move", card: node.el, dimension: event.target.value })}
          >
            {petals.map((petal) => (
              <option key={petal.dimension} value={petal.dimension}>
                {petal.index} · {petal.name}
              </option>
            ))}
          </select>
        </>
      )}
      {statusesOf(node).length > 0 && (
        <select
          aria-label={w("element.status")}
          value={node.data.status}
          onChange={(event) => setStatus(event.target.value)}
        >
          {statusesOf(node).map((status) => (
            <option key={status} value={status}>
              {w(`status.${status}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
};
