// SPDX-License-Identifier: EPL-2.0
import { visible } from "../../../text/visible";
import { useState } from "react";
import { newId } from "../../../link/ids";
import { act, roomAct } from "../../../link/send";
import { useWords } from "../../../words/useWords";
import { Field } from "../../parts/Field";
import { useDraft } from "../../../text/kept";
import { Section } from "../Section";
import { votedOn } from "../tabs";
import { optionsOf } from "./options";

/** A vote made of the cards that were chosen, of typed options, or of both. */
export const NewVote = ({ session }: { session: string }) => {
  const w = useWords();
  const cards = votedOn.use();
  const [question, setQuestion] = useDraft("vote.question");
  const [typed, setTyped] = useDraft("vote.options");
  const [dots, setDots] = useState("3");
  const [secret, setSecret] = useState(true);
  const options = optionsOf(typed, cards, newId);
  const perPerson = Math.floor(Number(dots));
  const make = async (opening: boolean): Promise<void> => {
    const id = newId();
    const words = visible(question) || w("votes.questionDefault");
    const accepted = await act({ do: "vote-add", id, session, question: words, dots: perPerson, secret, options });
    if (accepted) {
      setQuestion("");
      setTyped("");
      votedOn.set([]);
      if (opening) {
        void roomAct({ do: "vote-open", vote: id });
      }
    }
  };
  const ready = options.length >= 2 && perPerson >= 1 && perPerson <= 100;
  return (
    <Section title={w("votes.new")}>
      <Field label={w("votes.question")}>
        <input
          type="text"
          value={question}
          placeholder={w("votes.questionDefault")}
          onChange={(e) => setQuestion(e.target.value)}
        />
      </Field>
      {cards.length > 0 && (
        <p className="row">
          <span className="grow">{w("votes.fromCards", { n: cards.length })}</span>
          <button onClick={() => votedOn.set([])}>{w("common.minus")}</button>
        </p>
      )}
      <Field label={w("votes.options")}>
        <textarea rows={3} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <Field label={w("votes.dots")}>
        <input
          type="number"
          min={1}
          max={100}
          className="short"
          value={dots}
          onChange={(event) => setDots(event.target.value)}
        />
      </Field>
      <label className="check">
        <input type="checkbox" checked={secret} onChange={(event) => setSecret(event.target.checked)} />
        {w("votes.secret")}
      </label>
      {!secret && <p className="hint">{w("votes.secretHint")}</p>}
      {!ready && options.length < 2 && <p className="hint">{w("votes.needOptions")}</p>}
      <div className="row">
        <button className="primary grow" disabled={!ready} onClick={() => void make(true)}>
          {w("votes.start")}
        </button>
        <button disabled={!ready} onClick={() => void make(false)}>
          {w("common.save")}
        </button>
      </div>
    </Section>
  );
};
