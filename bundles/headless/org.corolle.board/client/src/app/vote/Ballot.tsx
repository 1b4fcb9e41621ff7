// SPDX-License-Identifier: EPL-2.0
import type { Vote } from "../../link/protocol";
import { ballot } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { left, withDot, type Dots } from "./ballot";

const NONE: Dots = {};

/** My dots on the options: one more, one less, until the vote is closed. */
export const Ballot = ({ vote }: { vote: Vote }) => {
  const w = useWords();
  const mine = useBoard((state) => state.ballot);
  const dots = mine.vote === vote.id ? mine.dots : NONE;
  const away = useBoard((state) => state.link !== "open" && state.ballot.waiting);
  const rest = left(dots, vote.dots);
  const place = (option: string, step: 1 | -1): void => ballot(vote, withDot(dots, option, step, vote.dots));
  return (
    <section className="stack" aria-label={w("votes.running")}>
      <h2 className="vote-question">{vote.question}</h2>
      <p role="status" className="doing">
        {w("vote.left", { n: rest })}
        {away && ` ${w("vote.waiting")}`}
      </p>
      <ul className="plain-list">
        {vote.options.map((option) => {
          const given = dots[option.id] ?? 0;
          return (
            <li key={option.id} className="option">
              <span className="grow">
                {option.text}
                {vote.totals && <small className="hint"> {w("vote.total", { n: vote.totals[option.id] ?? 0 })}</small>}
              </span>
              <button
                aria-label={w("vote.take", { text: option.text })}
                disabled={given === 0}
                onClick={() => place(option.id, -1)}
              >
                <Icon name="minus" />
              </button>
              <output className="mine" aria-label={w("vote.total", { n: given })}>
                {given}
              </output>
              <button
                className="primary"
                aria-label={w("vote.add", { text: option.text })}
                disabled={rest === 0}
                onClick={() => place(option.id, 1)}
              >
                <Icon name="plus" />
              </button>
            </li>
          );
        })}
      </ul>
      <p className="hint">
        {w(vote.secret ? "vote.secret" : "vote.open")} {w("vote.change")}
      </p>
    </section>
  );
};
