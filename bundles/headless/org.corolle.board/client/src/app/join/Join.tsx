// SPDX-License-Identifier: EPL-2.0
import { chooseGroup } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { LanguageChoice } from "../look/LanguageChoice";
import { Corolla } from "../signs/Corolla";
import { GroupTile } from "./GroupTile";
import { joining } from "./joining";
import "./join.css";

/** The way in for participants: choose a group, and nothing else. */
export const Join = () => {
  const w = useWords();
  const room = useBoard((state) => state.room);
  const title = useBoard((state) => state.project.title);
  const mine = useBoard((state) => state.group);
  const enter = (group: string): void => {
    chooseGroup(group);
    joining.set(false);
  };
  return (
    <main className="join">
      <header>
        <Corolla size={56} />
        <div>
          <p className="hint">{w("join.welcome")}</p>
          <h1>{title}</h1>
        </div>
      </header>
      <section aria-labelledby="choose">
        <h2 id="choose">{w("join.choose")}</h2>
        <ul className="tiles">
          {room?.groups.map((group) => (
            <li key={group.id}>
              <GroupTile
                group={group}
                people={room.byGroup[group.id] ?? 0}
                mine={group.id === mine}
                onChoose={() => enter(group.id)}
              />
            </li>
          ))}
        </ul>
      </section>
      <p className="promise">{w("join.promise")}</p>
      <LanguageChoice />
    </main>
  );
};
