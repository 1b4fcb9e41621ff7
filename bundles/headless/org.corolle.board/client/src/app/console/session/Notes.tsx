// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { ask } from "../../../link/send";
import { useBoard } from "../../../link/store";
import { useOpenText } from "../../../text/kept";
import { useWords } from "../../../words/useWords";
import { perform } from "../../parts/done";
import { textOf, type Element } from "../../parts/replies";
import { Section } from "../Section";

/** Milliseconds without a letter before notes are kept by themselves. */
const PAUSE = 1500;

/** The notes as the room has them now, so that what others wrote meanwhile stays. */
const latest = async (session: string): Promise<string> => {
  const { element } = await ask({ what: "element", element: session });
  return element ? textOf(element as Element, "notes") : "";
};

/** Notes of the session, kept by themselves whenever the writer pauses; without a line they wait here. */
export const Notes = ({ session }: { session: Element }) => {
  const w = useWords();
  const now = textOf(session, "notes");
  const field = useOpenText(`notes.${session.id}`, now);
  const online = useBoard((state) => state.link === "open");
  const { open, merged, reset } = field;
  const written = open !== null && open.text !== open.from;
  // what was kept stands here until the room shows it, or something newer
  useEffect(() => {
    if (!written) {
      reset(null);
    }
  }, [now]);
  useEffect(() => {
    if (!open || !written || !online) {
      return undefined;
    }
    const keep = async (): Promise<void> => {
      const value = merged(await latest(session.id));
      const words = { done: w("session.notesSaved"), kept: w("tell.kept") };
      const accepted = await perform({ do: "set", element: session.id, feature: "notes", value: value || null }, words);
      const later = field.latest.current;
      if (accepted && later) {
        reset(later.text === open.text ? { from: value, text: value } : { from: open.text, text: later.text });
      }
    };
    const timer = window.setTimeout(() => void keep().catch(() => undefined), PAUSE);
    return () => window.clearTimeout(timer);
  }, [open?.text, online, session.id, w]);
  return (
    <Section title={w("session.notes")}>
      <textarea
        rows={5}
        aria-label={w("session.notes")}
        value={field.text}
        onChange={(event) => field.write(event.target.value)}
      />
    </Section>
  );
};
