// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import type { Group } from "../../../link/protocol";
import { roomAct } from "../../../link/send";
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { inkOn } from "../../signs/ink";
import { Pictogram } from "../../signs/Pictogram";
import type { Element } from "../../parts/replies";
import { say } from "../../parts/tell";
import { useAsked } from "../../parts/useAsked";
import { Section } from "../Section";

const NONE: readonly Group[] = [];

/** The groups' names, and which stakeholder each speaks for: their cards then say so. */
export const Groups = () => {
  const w = useWords();
  const groups = useBoard((state) => state.room?.groups ?? NONE);
  const { rows } = useAsked<Element>({ what: "elements", type: "Stakeholder" }, "elements");
  const [draft, setDraft] = useState(groups);
  useEffect(() => setDraft(groups), [groups]);
  const edit = (id: string, part: Partial<Group>): void =>
    setDraft(draft.map((group) => (group.id === id ? { ...group, ...part } : group)));
  const changed = JSON.stringify(draft) !== JSON.stringify(groups);
  const save = async (): Promise<void> => {
    if (await roomAct({ do: "groups", groups: draft.map((group) => ({ ...group, label: group.label.trim() })) })) {
      say(w("groups.saved"));
    }
  };
  return (
    <Section title={w("groups.title")}>
      <ul className="plain-list">
        {draft.map((group) => (
          <li key={group.id} className="group-row">
            <span className="dot" style={{ background: group.colour }} aria-hidden="true">
              <Pictogram name={group.pictogram} size={16} colour={inkOn(group.colour)} />
            </span>
            <input
              type="text"
              maxLength={60}
              aria-label={w("groups.name")}
              value={group.label}
              onChange={(event) => edit(group.id, { label: event.target.value })}
            />
            <select
              aria-label={`${w("groups.stakeholder")} : ${group.label}`}
              value={group.stakeholder}
              onChange={(event) => edit(group.id, { stakeholder: event.target.value })}
            >
              <option value="">{w("groups.noStakeholder")}</option>
              {rows?.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          className="primary grow"
          disabled={!changed || draft.some((group) => !group.label.trim())}
          onClick={() => void save()}
        >
          {w("common.save")}
        </button>
        <button disabled={!changed} onClick={() => setDraft(groups)}>
          {w("common.cancel")}
        </button>
      </div>
    </Section>
  );
};
