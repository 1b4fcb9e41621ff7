// SPDX-License-Identifier: EPL-2.0
import { roomAct } from "../../../link/send";
import { board, useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { Icon } from "../../signs/Icon";
import { Section } from "../Section";

/** Brings everyone to the drawing, and the one thing chosen on it, that the facilitator looks at. */
export const LookHere = () => {
  const w = useWords();
  const looking = useBoard((state) => state.room?.look ?? null);
  const bring = (): void => {
    const { view, selection } = board();
    if (view) {
      const { type, subject, dimension } = view;
      void roomAct({ do: "look", type, subject, dimension, node: selection.length === 1 ? (selection[0] ?? "") : "" });
    }
  };
  return (
    <Section title={w("lead.look")}>
      <div className="row">
        <button onClick={bring}>
          <Icon name="eye" />
          {w("lead.lookHere")}
        </button>
        {looking && <button onClick={() => void roomAct({ do: "look-away" })}>{w("lead.lookAway")}</button>}
      </div>
      <p className="hint">{w("lead.lookHint")}</p>
    </Section>
  );
};
