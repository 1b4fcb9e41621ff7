// SPDX-License-Identifier: EPL-2.0
import type { Group } from "../../link/protocol";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { inkOn } from "../signs/ink";
import { Pictogram } from "../signs/Pictogram";

interface Props {
  readonly group: Group;
  readonly people: number;
  readonly mine: boolean;
  readonly onChoose: () => void;
}

/** A group to join: its colour, its pictogram, its name. One touch and one is in. */
export const GroupTile = ({ group, people, mine, onChoose }: Props) => {
  const w = useWords();
  return (
    <button className="tile" aria-pressed={mine} onClick={onChoose}>
      <span className="tile-sign" style={{ background: group.colour }}>
        <Pictogram name={group.pictogram} size={36} colour={inkOn(group.colour)} />
      </span>
      <span className="tile-words">
        <strong>{group.label}</strong>
        <span className="hint">{w("join.devices", { n: people })}</span>
      </span>
      {mine && <Icon name="check" />}
    </button>
  );
};
