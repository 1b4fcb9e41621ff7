// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { nameOf, type Target } from "./targets";

interface Props {
  readonly targets: readonly Target[];
  readonly target: Target | undefined;
  readonly onChoose: (target: Target | undefined) => void;
}

/** Where the line goes, with its digit; for those without a keyboard, a list. */
export const TargetChoice = ({ targets, target, onChoose }: Props) => {
  const w = useWords();
  const scene = useBoard((state) => state.scene);
  const part = targets[0]?.part;
  return (
    <span className="target">
      <span className="dot" style={{ background: target?.data.colour ?? "var(--ink-soft)" }} aria-hidden="true">
        {target?.data.index ?? "?"}
      </span>
      <select
        aria-label={w("card.where")}
        value={target?.id ?? ""}
        onChange={(event) => onChoose(targets.find((each) => each.id === event.target.value))}
      >
        {!target && <option value="">{w(part === "cell" ? "add.cell" : "view.petal")}…</option>}
        {targets.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each, scene)}
          </option>
        ))}
      </select>
    </span>
  );
};
