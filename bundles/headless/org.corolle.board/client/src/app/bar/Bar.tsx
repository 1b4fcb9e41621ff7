// SPDX-License-Identifier: EPL-2.0
import type { Role } from "../../link/protocol";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { consoleTab } from "../console/tabs";
import { Icon } from "../signs/Icon";
import { DrawingChoice } from "./DrawingChoice";
import { Menu } from "./Menu";
import { PhaseChip } from "./PhaseChip";
import { Timer } from "./Timer";
import { Undo } from "./Undo";
import "./bar.css";

/**
 * The one line above the drawing: where we are, how long still, which drawing, my own steps back.
 * In the workbench's window only what the window itself has no place for.
 */
export const Bar = ({ role, embedded }: { role: Role; embedded: boolean }) => {
  const w = useWords();
  const title = useBoard((state) => state.project.title);
  const tab = consoleTab.use();
  return (
    <header className="bar">
      <PhaseChip />
      <h1 className={embedded ? "unseen" : "bar-title"}>{title}</h1>
      {embedded ? <span className="bar-space" /> : <DrawingChoice />}
      <Timer />
      {!embedded && <Undo />}
      {role === "FACILITATOR" && (
        <button
          data-opens="console"
          className="bar-console"
          aria-expanded={tab !== null}
          onClick={() => consoleTab.set(tab ? null : "lead")}
        >
          <Icon name="console" />
          <span className="wide-only">{w("menu.console")}</span>
          <span className="unseen narrow-only">{w("menu.console")}</span>
        </button>
      )}
      {!embedded && <Menu />}
    </header>
  );
};
