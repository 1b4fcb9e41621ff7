// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";
import { ranked, type Dots } from "./ballot";
import "./vote.css";

interface Counted {
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly totals?: Dots;
  readonly ballots: number;
}

/** What the dots say: the most first, as a length and as a number; a wall bears only so many. */
export const Results = ({ vote, most: shown }: { vote: Counted; most?: number }) => {
  const w = useWords();
  const totals = vote.totals ?? {};
  const most = Math.max(1, ...Object.values(totals));
  return (
    <section className="stack results" aria-label={w("vote.results")}>
      <h2 className="vote-question">{vote.question}</h2>
      <ol className="plain-list">
        {ranked(vote.options, totals)
          .slice(0, shown)
          .map((option) => {
            const n = totals[option.id] ?? 0;
            return (
              <li key={option.id} className="result">
                {n > 0 && <span className="result-bar" style={{ width: `${(100 * n) / most}%` }} />}
                <span className="result-text">{option.text}</span>
                <strong aria-label={w("vote.total", { n })}>{n}</strong>
              </li>
            );
          })}
      </ol>
      <p className="hint">{w("vote.ballots", { n: vote.ballots })}</p>
    </section>
  );
};
