// SPDX-License-Identifier: EPL-2.0
import { useId } from "react";
import { Icon } from "../signs/Icon";
import type { IconName } from "../signs/icons";
import "./chips.css";

export interface Chip {
  readonly value: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly colour?: string;
  /** A short mark in the coloured dot, such as the petal's digit. */
  readonly mark?: string;
}

interface Props {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The name is for screen readers only. */
  readonly quiet?: boolean;
  /** One line that is pushed sideways where it is too long. */
  readonly line?: boolean;
}

/** One choice among a few, each a target for a thumb: radio buttons underneath. */
export const Chips = ({ label, chips, value, onChoose, quiet = false, line = false }: Props) => {
  const name = useId();
  return (
    <fieldset className={line ? "chips chips-line" : "chips"}>
      <legend className={quiet ? "unseen" : undefined}>{label}</legend>
      {chips.map((chip) => (
        <label key={chip.value} className="chip">
          <input type="radio" name={name} checked={chip.value === value} onChange={() => onChoose(chip.value)} />
          <span className="chip-face">
            {chip.colour && (
              <span className="dot" style={{ background: chip.colour }}>
                {chip.mark}
              </span>
            )}
            {chip.icon && <Icon name={chip.icon} size={20} />}
            <span className="chip-text">{chip.label}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
