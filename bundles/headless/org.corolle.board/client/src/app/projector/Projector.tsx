// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../link/store";
import { Canvas } from "../../scene/Canvas";
import { useWords } from "../../words/useWords";
import { Announcer } from "../bar/Announcer";
import { useFollowing } from "../bar/following";
import { Timer } from "../bar/Timer";
import { Empty } from "../Empty";
import { Icon } from "../signs/Icon";
import { PHASE_ICONS } from "../phases";
import { JoinCode } from "./JoinCode";
import { VoteBoard } from "./VoteBoard";
import "../shell.css";
import "../bar/bar.css";
import "./projector.css";

/** What the room sees on the wall: the drawing, the step, the time, the vote. No tools. */
export const Projector = () => {
  const w = useWords();
  const phase = useBoard((state) => state.room?.phase ?? "LOOK");
  const title = useBoard((state) => state.project.title);
  const lost = useBoard((state) => state.link === "lost");
  const join = useBoard((state) => state.room?.phase === "LOOK" && (state.room.join ?? "") !== "");
  useFollowing("PROJECTOR");
  return (
    <div className="shell projector">
      <div className="middle">
        <main className="drawing" aria-label={w("view.choose")}>
          <h1 className="unseen">{title}</h1>
          <Canvas />
          <Empty />
        </main>
        {join && (
          <aside className="wall-side">
            <JoinCode />
          </aside>
        )}
        <VoteBoard />
      </div>
      <footer className="wall">
        <Icon name={PHASE_ICONS[phase]} size={64} />
        <div className="grow">
          <p className="wall-phase">{w(`phase.${phase}`)}</p>
          <p className="wall-doing">{w(`doing.${phase}`)}</p>
        </div>
        {lost && <Icon name="unplugged" size={40} />}
        <Timer large />
      </footer>
      <Announcer />
    </div>
  );
};
