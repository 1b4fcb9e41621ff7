// SPDX-License-Identifier: EPL-2.0
import type { Group } from "../../../link/protocol";
import { roomAct } from "../../../link/send";
import { useBoard } from "../../../link/store";
import { useKept } from "../../../text/kept";
import { visible } from "../../../text/visible";
import { useWords } from "../../../words/useWords";
import { inkOn } from "../../signs/ink";
import { Pictogram } from "../../signs/Pictogram";
import type { Element } from "../../parts/replies";
import { say } from "../../parts/tell";
import { useAsked } from "../../parts/useAsked";
import { Section } from "../Section";

const NONE: readonly Group[] = [];

/** Only what is changed here: who comes and goes, and what others change meanwhile, leaves it alone. */
type Edit = Partial<Pick<Group, "label" | "stakeholder">>;
type Edits = Readonly<Record<string, Edit>>;

/** The groups' names, and which stakeholder each speaks for: their cards then say so. */
export const Groups = () => {
  const w = useWords();
  const groups = useBoard((state) => state.room?.groups ?? NONE);
  const { rows } = useAsked<Element>({ what: "elements", type: "Stakeholder" }, "elements");
  const { value: edits, set: setEdits } = useKept<Edits>("groups");
  const draft = groups.map((group) => ({ ...group, ...edits?.[group.id] }));
  const edit = (id: string, part: Edit): void => setEdits({ ...edits, [id]: { ...edits?.[id], ...part } });
  const changed = JSON.stringify(draft) !== JSON.stringify(groups);
  const save = async (): Promise<void> => {
    if (await roomAct({ do: "groups", groups: draft.map((group) => ({ ...group, label: visible(group.label) })) })) {
      setEdits(null);
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
          disabled={!changed || draft.some((group) => !visible(group.label))}
          onClick={() => void save()}
        >
          {w("common.save")}
        </button>
        <button disabled={!changed} onClick={() => setEdits(null)}>
          {w("common.cancel")}
        </button>
      </div>
    </Section>
  );
};
