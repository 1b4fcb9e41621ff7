// SPDX-License-Identifier: EPL-2.0
import { composes } from "../../text/composing";
import type { ComponentType } from "react";
import { useWords } from "../../words/useWords";
import { useFocusBack } from "../parts/focusBack";
import { Icon } from "../signs/Icon";
import { CardsPanel } from "./cards/CardsPanel";
import { KeepPanel } from "./keep/KeepPanel";
import { LeadPanel } from "./lead/LeadPanel";
import { RoomPanel } from "./room/RoomPanel";
import { SessionPanel } from "./session/SessionPanel";
import { consoleTab, TAB_ICONS, TABS, type Tab } from "./tabs";
import { VotesPanel } from "./votes/VotesPanel";
import "./console.css";

const PANELS: Readonly<Record<Tab, ComponentType>> = {
  lead: LeadPanel,
  cards: CardsPanel,
  votes: VotesPanel,
  session: SessionPanel,
  keep: KeepPanel,
  room: RoomPanel,
};

/** The facilitator's side table: one drawer a task, the drawing stays in sight. */
export const Console = () => {
  const w = useWords();
  const tab = consoleTab.use() ?? "lead";
  const Panel = PANELS[tab];
  useFocusBack();
  return (
    <aside
      className="console"
      aria-label={w("console")}
      onKeyDown={(event) => event.key === "Escape" && !composes(event.nativeEvent) && consoleTab.set(null)}
    >
      <div className="console-head">
        <div className="tabs" role="tablist" aria-label={w("console")}>
          {TABS.map((each) => (
            <button
              key={each}
              role="tab"
              id={`tab-${each}`}
              aria-selected={each === tab}
              aria-controls="console-panel"
              tabIndex={each === tab ? 0 : -1}
              onClick={() => consoleTab.set(each)}
              onKeyDown={(event) => {
                const way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
                const next = TABS[(TABS.indexOf(tab) + way + TABS.length) % TABS.length] ?? tab;
                if (way !== 0) {
                  consoleTab.set(next);
                  document.getElementById(`tab-${next}`)?.focus();
                }
              }}
            >
              <Icon name={TAB_ICONS[each]} />
              {w(`console.${each}`)}
            </button>
          ))}
        </div>
        <button className="plain console-close" aria-label={w("common.close")} onClick={() => consoleTab.set(null)}>
          <Icon name="close" />
        </button>
      </div>
      <div className="panel" id="console-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Panel />
      </div>
    </aside>
  );
};
