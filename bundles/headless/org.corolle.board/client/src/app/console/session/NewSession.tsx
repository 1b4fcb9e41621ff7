// SPDX-License-Identifier: EPL-2.0
import { visible } from "../../../text/visible";
import { useState, type FormEvent } from "react";
import { newId } from "../../../link/ids";
import { act, roomAct } from "../../../link/send";
import { useWords } from "../../../words/useWords";
import { Field } from "../../parts/Field";
import { useDraft } from "../../../text/kept";
import { today } from "./today";

const KINDS = [
  "AGORA",
  "WORKSHOP",
  "PROJECT_GROUP",
  "TEAM_MEETING",
  "STEERING_COMMITTEE",
  "BOARD",
  "GENERAL_ASSEMBLY",
  "OTHER",
] as const;

/** A new session, held from now on. */
export const NewSession = ({ open }: { open: boolean }) => {
  const w = useWords();
  const [title, setTitle] = useDraft("session.title");
  const [place, setPlace] = useDraft("session.place");
  const [shown, setShown] = useState(open);
  const [kind, setKind] = useState<string>("AGORA");
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const id = newId();
    const text = visible(title);
    const accepted = await act({
      do: "session-add",
      id,
      text,
      date: today(),
      kind,
      ...(visible(place) ? { place: visible(place) } : {}),
    });
    if (accepted) {
      setTitle("");
      setPlace("");
      setShown(false);
      void roomAct({ do: "session", session: id });
    }
  };
  return (
    <details className="past" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{w("session.new")}</summary>
      <form className="stack" onSubmit={(event) => void create(event)}>
        <Field label={w("session.title")}>
          <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Field label={w("session.kind")}>
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {w(`session.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={`${w("session.place")} (${w("common.optional")})`}>
          <input type="text" value={place} onChange={(event) => setPlace(event.target.value)} />
        </Field>
        <button className="primary" disabled={!visible(title)}>
          {w("common.create")}
        </button>
      </form>
    </details>
  );
};
