// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { roomAct } from "../../../link/send";
import { useWords } from "../../../words/useWords";
import { childrenOf, textOf, type Element } from "../../parts/replies";
import { Results } from "../../vote/Results";
import { PaperTotals } from "./PaperTotals";

interface Props {
  readonly vote: Element;
  readonly mayOpen: boolean;
  readonly latest: boolean;
}

/** A vote of the session: its totals if it was held, else the means to hold it. */
export const PastVote = ({ vote, mayOpen, latest }: Props) => {
  const w = useWords();
  const [paper, setPaper] = useState(false);
  const options = childrenOf(vote, "options");
  const held = options.some((option) => option.total !== undefined);
  const totals = Object.fromEntries(options.map((option) => [option.id, Number(option.total ?? 0)]));
  return (
    <details className="past" open={!held || latest}>
      <summary>
        {textOf(vote, "name")}
        {!held && <small className="hint"> ({w("votes.notHeld")})</small>}
      </summary>
      <div className="stack">
        {held && (
          <Results
            vote={{
              question: "",
              ballots: Number(vote.voters ?? 0),
              totals,
              options: options.map((option) => ({ id: option.id, text: textOf(option, "name") })),
            }}
          />
        )}
        {paper ? (
          <PaperTotals vote={vote} onDone={() => setPaper(false)} />
        ) : (
          <div className="row">
            <button disabled={!mayOpen} onClick={() => void roomAct({ do: "vote-open", vote: vote.id })}>
              {w("votes.start")}
            </button>
            <button onClick={() => setPaper(true)}>{w("votes.paper")}</button>
          </div>
        )}
      </div>
    </details>
  );
};
