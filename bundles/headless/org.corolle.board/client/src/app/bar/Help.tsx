// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Keys } from "../entry/Keys";
import { Dialog } from "../parts/Dialog";
import { toolsOf } from "../phases";

/** A few sentences: what one may do now, and what is always true. */
export const Help = ({ onClose }: { onClose: () => void }) => {
  const w = useWords();
  const role = useBoard((state) => state.role ?? "PARTICIPANT");
  const phase = useBoard((state) => state.room?.phase ?? "LOOK");
  return (
    <Dialog title={w("help.title")} onClose={onClose}>
      <p className="doing">{w(`doing.${phase}`)}</p>
      <ul className="help-list">
        <li>{w("help.move")}</li>
        <li>{w("help.read")}</li>
        <li>{w("help.mine")}</li>
        {role === "PARTICIPANT" && <li>{w("help.group")}</li>}
        <li>{w("help.offline")}</li>
      </ul>
      {toolsOf(role, phase) === "entry" && (
        <>
          <h3>{w("help.keys")}</h3>
          <Keys />
        </>
      )}
    </Dialog>
  );
};
