// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import { useBoard } from "../../link/store";
import { timeLeft, type TimeLeft } from "./time";

/** How long "time is up" stays, in milliseconds. */
const GONE_AFTER = 60_000;

/** What is left of the room's timer, each second; null when none runs, and a while after it has run out. */
export const useTimeLeft = (): TimeLeft | null => {
  const timer = useBoard((state) => state.room?.timer ?? null);
  const saidAt = useBoard((state) => state.roomAt);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const clock = timer ? window.setInterval(() => setNow(Date.now()), 250) : 0;
    return () => window.clearInterval(clock);
  }, [timer]);
  const over = timer ? now - saidAt - timer.left : 0;
  return timer && over < GONE_AFTER ? timeLeft(timer, saidAt, Math.max(now, saidAt)) : null;
};
