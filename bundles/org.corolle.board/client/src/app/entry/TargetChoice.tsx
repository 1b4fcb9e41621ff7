// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";
import type { Target } from "./targets";

interface Props {
  readonly targets: readonly Target[];
  readonly target: Target | undefined;
  readonly onChoose: (target: Target | undefined) => void;
}

const nameOf = ({ data, label, part }: Target): string =>
  `${data.index} · ${part === "petal" ? data.text || label : label}`;

/** Where the line goes, with its digit; for those without a keyboard, a list. */
export const TargetChoice = ({ targets, target, onChoose }: Props) => {
  const w = useWords();
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
        {!target && <option value="">…</option>}
        {targets.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </span>
  );
};
