// SPDX-License-Identifier: EPL-2.0
import type { Vote } from "../../../link/protocol";
import { roomAct } from "../../../link/send";
import { useWords } from "../../../words/useWords";
import { Results } from "../../vote/Results";
import { Section } from "../Section";

/** The vote under way: how many have voted, the totals if it is open, the end. */
export const RunningVote = ({ vote }: { vote: Vote }) => {
  const w = useWords();
  return (
    <Section title={w("votes.running")}>
      {vote.totals && !vote.secret ? (
        <Results vote={vote} />
      ) : (
        <>
          <p className="doing">{vote.question}</p>
          <p role="status">{w("vote.ballots", { n: vote.ballots })}</p>
          <p className="hint">{w("vote.secret")}</p>
        </>
      )}
      <button className="primary" onClick={() => void roomAct({ do: "vote-close" })}>
        {w("votes.close")}
      </button>
    </Section>
  );
};
