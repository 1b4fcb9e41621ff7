// SPDX-License-Identifier: EPL-2.0
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../../words/useWords";
import { perform } from "../../parts/done";
import { textOf, type Element } from "../../parts/replies";
import { Section } from "../Section";

const PAUSE = 1500;

/** Notes of the session, kept by themselves whenever the writer pauses. */
export const Notes = ({ session }: { session: Element }) => {
  const w = useWords();
  const known = textOf(session, "notes");
  const [text, setText] = useState(known);
  const kept = useRef(known);
  useEffect(() => {
    if (text === kept.current) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      kept.current = text;
      void perform(
        { do: "set", element: session.id, feature: "notes", value: text || null },
        { done: w("session.notesSaved"), kept: w("tell.kept") },
      );
    }, PAUSE);
    return () => window.clearTimeout(timer);
  }, [text, session.id, w]);
  return (
    <Section title={w("session.notes")}>
      <textarea
        rows={5}
        aria-label={w("session.notes")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Section>
  );
};
