// SPDX-License-Identifier: EPL-2.0
import type { Role } from "../link/protocol";
import { useBoard } from "../link/store";
import { Canvas } from "../scene/Canvas";
import { useWords } from "../words/useWords";
import { Announcer } from "./bar/Announcer";
import { Bar } from "./bar/Bar";
import { CommonView } from "./bar/CommonView";
import { OfflineStrip } from "./bar/OfflineStrip";
import { useFollowing } from "./bar/following";
import { Console } from "./console/Console";
import { consoleTab } from "./console/tabs";
import { Dock } from "./Dock";
import { Empty } from "./Empty";
import { Toasts } from "./parts/Toasts";
import "./shell.css";

/** The board of everyone who has hands: bar, drawing, tools at the foot, the facilitator's console at the side. */
export const Shell = ({ role }: { role: Role }) => {
  const w = useWords();
  const embedded = useBoard((state) => state.embedded);
  const tab = consoleTab.use();
  const leads = role === "FACILITATOR";
  useFollowing(role);
  return (
    <div className="shell">
      <Bar role={role} embedded={embedded} />
      <OfflineStrip />
      <div className="middle">
        <div className="stage">
          <main className="drawing" aria-label={w("view.choose")}>
            <Canvas />
            <Empty />
            <CommonView />
            <Toasts />
          </main>
          <Dock role={role} />
        </div>
        {leads && tab && <Console />}
      </div>
      <Announcer />
    </div>
  );
};
