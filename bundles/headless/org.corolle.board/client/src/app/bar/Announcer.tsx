// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { ring, sound } from "./sound";
import { worthSaying } from "./time";
import { useTimeLeft } from "./useTimeLeft";

/** Says changes of phase and a few moments of the timer to those who do not see them; rings at the end if asked to. */
export const Announcer = () => {
  const w = useWords();
  const phase = useBoard((state) => state.room?.phase ?? "LOOK");
  const seconds = useTimeLeft()?.seconds ?? -1;
  const wanted = sound.use();
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (seconds > 0 && worthSaying(seconds)) {
      setSaid(w("timer.minutes", { n: seconds / 60 }));
    } else if (seconds === 0) {
      setSaid(w("timer.over"));
      if (wanted) {
        ring();
      }
    }
  }, [seconds, wanted, w]);
  return (
    <>
      <p className="unseen" role="status">
        {w("phase.announce", { phase: w(`phase.${phase}`), doing: w(`doing.${phase}`) })}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
};
