// SPDX-License-Identifier: EPL-2.0
import { roomAct } from "../../../link/send";
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { Field } from "../../parts/Field";
import { textOf, type Element } from "../../parts/replies";
import { useAsked } from "../../parts/useAsked";
import { Failed } from "../Failed";
import { Section } from "../Section";
import { Attendance } from "./Attendance";
import { NewSession } from "./NewSession";
import { Noted } from "./Noted";
import { Notes } from "./Notes";
import { dayOf } from "./today";

/** The record of the day: which session, who came, what was decided, on what one did not agree. */
export const SessionPanel = () => {
  const w = useWords();
  const current = useBoard((state) => state.room?.session?.id ?? "");
  const language = useBoard((state) => state.language);
  const { rows, failed, again } = useAsked<Element>({ what: "elements", type: "Session" }, "elements", true);
  const session = rows?.find((each) => each.id === current);
  return (
    <>
      <Failed why={failed} onRetry={again} />
      <Section title={w("session.today")}>
        {rows && rows.length > 0 && (
          <Field label={w("session.choose")}>
            <select value={current} onChange={(event) => void roomAct({ do: "session", session: event.target.value })}>
              <option value="">{w("session.none")}</option>
              {[...rows].reverse().map((each) => (
                <option key={each.id} value={each.id}>
                  {[dayOf(textOf(each, "date"), language), each.name].filter(Boolean).join(" · ")}
                </option>
              ))}
            </select>
          </Field>
        )}
        {rows && <NewSession open={rows.length === 0} />}
      </Section>
      {session && (
        <>
          <Attendance session={session} />
          <Noted session={session} what="decisions" />
          <Noted session={session} what="disagreements" />
          <Notes key={session.id} session={session} />
        </>
      )}
    </>
  );
};
