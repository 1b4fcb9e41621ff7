// SPDX-License-Identifier: EPL-2.0
import type { Phase } from "../../link/protocol";
import { useWords } from "../../words/useWords";
import { Foot } from "../parts/Foot";

/** Nothing to do but look, said kindly. */
export const CalmDock = ({ phase }: { phase: Phase }) => {
  const w = useWords();
  return (
    <Foot>
      <div className="calm">
        <p className="doing">{w(`doing.${phase}`)}</p>
        <p className="hint">{w(phase === "CLOSED" ? "calm.CLOSED" : "calm.LOOK")}</p>
      </div>
    </Foot>
  );
};
