// SPDX-License-Identifier: EPL-2.0
import { useState, type FormEvent } from "react";
import { useWords } from "../../../words/useWords";
import { perform } from "../../parts/done";
import { childrenOf, textOf, type Element } from "../../parts/replies";
import { plausible } from "../../vote/ballot";

const whole = (text: string): number => Math.max(0, Math.floor(Number(text) || 0));

/** A vote made on paper: voters and dots counted by hand. */
export const PaperTotals = ({ vote, onDone }: { vote: Element; onDone: () => void }) => {
  const w = useWords();
  const options = childrenOf(vote, "options");
  const [voters, setVoters] = useState(textOf(vote, "voters"));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(options.map((option) => [option.id, textOf(option, "total")])),
  );
  const totals = Object.fromEntries(options.map((option) => [option.id, whole(typed[option.id] ?? "")]));
  const dots = Number(vote.dotsPerPerson ?? 1);
  const doubtful = whole(voters) > 0 && !plausible(totals, whole(voters), dots);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void perform(
      { do: "vote-totals", vote: vote.id, voters: whole(voters), totals },
      { done: w("votes.recorded"), kept: w("tell.kept") },
    ).then((accepted) => accepted && onDone());
  };
  return (
    <form className="stack" onSubmit={send}>
      <label className="count-row">
        <span className="grow">{w("votes.voters")}</span>
        <input
          type="number"
          min={0}
          className="short"
          value={voters}
          onChange={(event) => setVoters(event.target.value)}
        />
      </label>
      {options.map((option) => (
        <label key={option.id} className="count-row">
          <span className="grow">{textOf(option, "name")}</span>
          <input
            type="number"
            min={0}
            className="short"
            value={typed[option.id] ?? ""}
            onChange={(event) => setTyped({ ...typed, [option.id]: event.target.value })}
          />
        </label>
      ))}
      {doubtful && <p role="status">{w("votes.tooMany", { n: whole(voters), max: whole(voters) * dots })}</p>}
      <div className="row">
        <button type="button" onClick={onDone}>
          {w("common.cancel")}
        </button>
        <button className="primary grow" disabled={doubtful || whole(voters) === 0}>
          {w("common.save")}
        </button>
      </div>
    </form>
  );
};
