// SPDX-License-Identifier: EPL-2.0
import type { Phase, Role } from "../../link/protocol";
import { act } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { PHASES } from "../phases";

/** When there is nothing of mine to take back. */
const IDLE: Readonly<Record<Role, readonly Phase[]>> = {
  FACILITATOR: [],
  SCRIBE: ["CLOSED"],
  PARTICIPANT: ["LOOK", "VOTE", "CLOSED"],
  PROJECTOR: PHASES,
};

/** My own steps, back and forth; those of others stay. */
export const Undo = () => {
  const w = useWords();
  const idle = useBoard(({ role, room }) => IDLE[role ?? "PROJECTOR"].includes(room?.phase ?? "LOOK"));
  if (idle) {
    return null;
  }
  return (
    <span className="undo">
      <button className="plain" aria-label={w("undo")} title={w("undo")} onClick={() => void act({ do: "undo" })}>
        <Icon name="undo" />
      </button>
      <button className="plain redo" aria-label={w("redo")} title={w("redo")} onClick={() => void act({ do: "redo" })}>
        <Icon name="redo" />
      </button>
    </span>
  );
};
