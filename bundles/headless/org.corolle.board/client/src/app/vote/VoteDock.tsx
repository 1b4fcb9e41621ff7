// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Foot } from "../parts/Foot";
import { Ballot } from "./Ballot";
import { Results } from "./Results";
import "./vote.css";

/** The vote under way, what the last one gave, or a word that it is about to open. */
export const VoteDock = () => {
  const w = useWords();
  const vote = useBoard((state) => state.room?.vote ?? null);
  const result = useBoard((state) => state.room?.result ?? null);
  const [held, setHeld] = useState(vote !== null);
  useEffect(() => setHeld((before) => before || vote !== null), [vote]);
  return (
    <Foot>
      {vote && <Ballot vote={vote} />}
      {!vote && result && <Results vote={result} />}
      {!vote && !result && <p className="calm doing">{w(held ? "vote.closed" : "calm.VOTE")}</p>}
    </Foot>
  );
};
