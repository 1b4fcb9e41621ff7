// SPDX-License-Identifier: EPL-2.0
import { useState, type FormEvent } from "react";
import { roomAct } from "../../../link/send";
import { useWords } from "../../../words/useWords";
import { Timer } from "../../bar/Timer";
import { useTimeLeft } from "../../bar/useTimeLeft";
import { Section } from "../Section";

const PRESETS = [1, 3, 5, 10];

/** Time for all: a few usual lengths, or one's own. */
export const TimerSettings = () => {
  const w = useWords();
  const running = useTimeLeft() !== null;
  const [minutes, setMinutes] = useState("");
  const start = (length: number): void => void roomAct({ do: "timer", seconds: Math.round(length * 60) });
  const own = Number(minutes.replace(",", "."));
  const startOwn = (event: FormEvent): void => {
    event.preventDefault();
    if (own > 0) {
      start(own);
    }
  };
  return (
    <Section title={w("lead.timer")}>
      <div className="row">
        {PRESETS.map((each) => (
          <button key={each} onClick={() => start(each)}>
            {w("lead.minutes", { n: each })}
          </button>
        ))}
      </div>
      <form className="row" onSubmit={startOwn}>
        <input
          type="text"
          inputMode="decimal"
          className="short"
          aria-label={w("lead.own")}
          placeholder="7"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        <button disabled={!(own > 0 && own <= 600)}>{w("lead.start")}</button>
        {running && (
          <>
            <Timer />
            <button type="button" onClick={() => void roomAct({ do: "timer-stop" })}>
              {w("lead.stop")}
            </button>
          </>
        )}
      </form>
    </Section>
  );
};
