// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import { useBoard } from "../../link/store";
import { timeLeft, type TimeLeft } from "./time";

/** What is left of the room's timer, each second; null when none runs. */
export const useTimeLeft = (): TimeLeft | null => {
  const timer = useBoard((state) => state.room?.timer ?? null);
  const saidAt = useBoard((state) => state.roomAt);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const clock = timer ? window.setInterval(() => setNow(Date.now()), 250) : 0;
    return () => window.clearInterval(clock);
  }, [timer]);
  return timer && timeLeft(timer, saidAt, Math.max(now, saidAt));
};
