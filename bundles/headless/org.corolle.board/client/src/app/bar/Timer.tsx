// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { useTimeLeft } from "./useTimeLeft";

/** The timer that all see: the last minute shows by sign, weight and frame, not by colour alone. */
export const Timer = ({ large = false }: { large?: boolean }) => {
  const w = useWords();
  const left = useTimeLeft();
  if (!left) {
    return null;
  }
  const size = large ? 56 : 20;
  return (
    <p
      className={`timer timer-${left.state}${large ? " timer-large" : ""}`}
      role="timer"
      aria-label={w("timer.label", { time: left.text })}
    >
      <Icon name={left.state === "running" ? "clock" : "hourglass"} size={size} />
      <span aria-hidden="true">
        {left.state === "over" ? <span className="timer-words">{w("timer.over")}</span> : left.text}
        {large && left.state === "last" && <small>{w("timer.last")}</small>}
      </span>
    </p>
  );
};
