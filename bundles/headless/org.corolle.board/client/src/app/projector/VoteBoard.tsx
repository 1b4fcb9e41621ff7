// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Results } from "../vote/Results";

/** As many results as a wall bears without scrolling. */
const TOP = 9;

/** The vote on the wall: the options while it runs, the totals when they may be seen. */
export const VoteBoard = () => {
  const w = useWords();
  const vote = useBoard((state) => state.room?.vote ?? null);
  const result = useBoard((state) => (state.room?.phase === "VOTE" ? (state.room.result ?? null) : null));
  const counted = vote && !vote.secret && vote.totals ? vote : vote ? null : result;
  if (!vote && !counted) {
    return null;
  }
  return (
    <aside className="wall-side">
      {counted ? (
        <Results vote={counted} most={TOP} />
      ) : (
        <section className={(vote?.options.length ?? 0) > TOP ? "stack wall-many" : "stack"}>
          <h2 className="vote-question">{vote?.question}</h2>
          <ul className="plain-list">
            {vote?.options.map((option) => (
              <li key={option.id} className="result">
                <span className="result-text">{option.text}</span>
              </li>
            ))}
          </ul>
          <p>{w("vote.ballots", { n: vote?.ballots ?? 0 })}</p>
          <p className="hint">{w("vote.secret")}</p>
        </section>
      )}
    </aside>
  );
};
