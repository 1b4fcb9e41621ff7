// SPDX-License-Identifier: EPL-2.0
import { roomAct } from "../../../link/send";
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { Icon } from "../../signs/Icon";
import { PHASE_ICONS, PHASES } from "../../phases";
import { Section } from "../Section";
import { LookHere } from "./LookHere";
import { TimerSettings } from "./TimerSettings";

/** Leading the room: step, time, where to look, cards face down. */
export const LeadPanel = () => {
  const w = useWords();
  const phase = useBoard((state) => state.room?.phase);
  const hidden = useBoard((state) => state.room?.hidden ?? false);
  return (
    <>
      <Section title={w("lead.phase")}>
        <div className="phases">
          {PHASES.map((each) => (
            <button key={each} aria-pressed={each === phase} onClick={() => void roomAct({ do: "phase", phase: each })}>
              <Icon name={PHASE_ICONS[each]} />
              {w(`phase.${each}`)}
            </button>
          ))}
        </div>
        {phase && <p className="hint">{w(`doing.${phase}`)}</p>}
      </Section>
      <TimerSettings />
      <LookHere />
      <Section title={w("lead.cards")}>
        <button aria-pressed={hidden} onClick={() => void roomAct({ do: "hide", on: !hidden })}>
          <Icon name={hidden ? "eye" : "faceDown"} />
          {w(hidden ? "lead.reveal" : "lead.hide")}
        </button>
        <p className="hint">{w("lead.hideHint")}</p>
      </Section>
    </>
  );
};
