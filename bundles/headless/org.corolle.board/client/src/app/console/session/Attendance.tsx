// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../../words/useWords";
import { childrenOf, textOf, type Element } from "../../parts/replies";
import { useAsked } from "../../parts/useAsked";
import { Section } from "../Section";
import { AttendanceRow } from "./AttendanceRow";

/** Who came, counted by stakeholder group and never by name; who was awaited and did not come. */
export const Attendance = ({ session }: { session: Element }) => {
  const w = useWords();
  const { rows } = useAsked<Element>({ what: "elements", type: "Stakeholder" }, "elements", true);
  const lines = childrenOf(session, "attendance");
  return (
    <Section title={w("session.attendance")}>
      <p className="hint">{w(rows?.length === 0 ? "session.noStakeholder" : "session.attendanceHint")}</p>
      <ul className="plain-list">
        {rows?.map((group) => (
          <AttendanceRow
            key={`${session.id} ${group.id}`}
            session={session.id}
            group={group}
            line={lines.find((line) => textOf(line, "stakeholder") === group.id)}
          />
        ))}
      </ul>
    </Section>
  );
};
