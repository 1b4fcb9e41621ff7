// SPDX-License-Identifier: EPL-2.0
import { visible } from "../../../text/visible";
import type { FormEvent } from "react";
import { newId } from "../../../link/ids";
import { act } from "../../../link/send";
import { board } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { useDraft } from "../../../text/kept";
import { Icon } from "../../signs/Icon";
import { childrenOf, type Element } from "../../parts/replies";
import { Section } from "../Section";

interface Props {
  readonly session: Element;
  readonly what: "decisions" | "disagreements";
}

const chosenElements = (): readonly string[] => {
  const { selection, scene } = board();
  return selection.flatMap((id) => scene?.nodes.get(id)?.el || []);
};

/** Decisions taken, or disagreements kept; about what is chosen on the drawing, if anything is. */
export const Noted = ({ session, what }: Props) => {
  const w = useWords();
  const [text, setText] = useDraft(`${what}.${session.id}`);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const words = visible(text);
    if (words) {
      setText("");
      void act({
        do: what === "decisions" ? "decision-add" : "disagreement-add",
        id: newId(),
        session: session.id,
        text: words,
        about: chosenElements(),
      }).then((accepted) => !accepted && setText(words));
    }
  };
  const title = w(`session.${what}`);
  return (
    <Section title={title}>
      <ul className="plain-list">
        {childrenOf(session, what).map((each) => (
          <li key={each.id} className="noted">
            <span className="grow">{each.name}</span>
            <button
              className="plain danger"
              aria-label={`${w("common.delete")} : ${each.name ?? ""}`}
              onClick={() => void act({ do: "delete", element: each.id })}
            >
              <Icon name="trash" size={20} />
            </button>
          </li>
        ))}
      </ul>
      <form className="row" onSubmit={add}>
        <input
          type="text"
          className="grow"
          aria-label={title}
          placeholder={w(what === "decisions" ? "session.decisionNew" : "session.disagreementNew")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button disabled={!visible(text)}>{w("common.add")}</button>
      </form>
    </Section>
  );
};
