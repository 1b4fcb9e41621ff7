// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { inkOn } from "../../signs/ink";
import { Pictogram } from "../../signs/Pictogram";
import { Section } from "../Section";

const ROLES = ["facilitator", "scribe", "participant", "projector"] as const;

/** How many are connected, by role and by group; nobody by name. */
export const People = () => {
  const w = useWords();
  const room = useBoard((state) => state.room);
  if (!room) {
    return null;
  }
  const grouped = Object.values(room.byGroup).reduce((sum, n) => sum + n, 0);
  const without = room.people.participant - grouped;
  return (
    <Section title={w("room.people")}>
      <ul className="people">
        {ROLES.filter((role) => room.people[role] > 0).map((role) => (
          <li key={role}>
            <strong>{room.people[role]}</strong> {w(`role.${role}`)}
          </li>
        ))}
      </ul>
      <ul className="people">
        {room.groups
          .filter((group) => (room.byGroup[group.id] ?? 0) > 0)
          .map((group) => (
            <li key={group.id}>
              <span className="dot" style={{ background: group.colour }}>
                <Pictogram name={group.pictogram} size={16} colour={inkOn(group.colour)} />
              </span>
              <strong>{room.byGroup[group.id]}</strong> {group.label}
            </li>
          ))}
        {without > 0 && (
          <li>
            <strong>{without}</strong> {w("room.noGroup")}
          </li>
        )}
      </ul>
    </Section>
  );
};
