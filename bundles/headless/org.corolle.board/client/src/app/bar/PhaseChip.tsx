// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { PHASE_ICONS } from "../phases";

/** What the room is doing now, with its sign. */
export const PhaseChip = () => {
  const w = useWords();
  const phase = useBoard((state) => state.room?.phase ?? "LOOK");
  return (
    <p className="phase-chip">
      <Icon name={PHASE_ICONS[phase]} />
      <span>{w(`phase.${phase}`)}</span>
    </p>
  );
};
