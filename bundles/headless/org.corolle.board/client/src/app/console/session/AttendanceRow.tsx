// SPDX-License-Identifier: EPL-2.0
import { composes } from "../../../text/composing";
import { useEffect, useState } from "react";
import { newId } from "../../../link/ids";
import { act } from "../../../link/send";
import { useWords } from "../../../words/useWords";
import { textOf, type Element } from "../../parts/replies";

interface Props {
  readonly session: string;
  readonly group: Element;
  readonly line: Element | undefined;
}

interface Said {
  readonly count: string;
  readonly expected: boolean;
  readonly absent: boolean;
}

/** One group: awaited or not, absent, or how many; an empty number is not known. */
export const AttendanceRow = ({ session, group, line }: Props) => {
  const w = useWords();
  const known = line ? textOf(line, "count") : "";
  const [count, setCount] = useState(known);
  useEffect(() => setCount(known), [known]);
  const said: Said = { count, expected: line ? line.expected !== false : false, absent: line?.absent === true };
  const write = (change: Partial<Said>): void => {
    const next = { ...said, ...change };
    const number =
      next.count.trim() === "" || next.absent ? {} : { count: Math.max(0, Math.floor(Number(next.count))) };
    const { expected, absent } = next;
    void act({
      do: "attendance",
      id: line?.id ?? newId(),
      session,
      stakeholder: group.id,
      expected,
      absent,
      ...number,
    });
  };
  return (
    <li className="attendance">
      <span className="grow">{group.name}</span>
      <label className="check">
        <input type="checkbox" checked={said.expected} onChange={(e) => write({ expected: e.target.checked })} />
        {w("session.expected")}
      </label>
      <label className="check">
        <input type="checkbox" checked={said.absent} onChange={(event) => write({ absent: event.target.checked })} />
        {w("session.absent")}
      </label>
      <input
        type="number"
        min={0}
        className="short"
        placeholder="?"
        aria-label={w("session.count", { group: group.name ?? "" })}
        disabled={said.absent}
        value={said.absent ? "" : count}
        onChange={(event) => setCount(event.target.value)}
        onBlur={() => count !== known && write({})}
        onKeyDown={(event) => event.key === "Enter" && !composes(event.nativeEvent) && event.currentTarget.blur()}
      />
    </li>
  );
};
