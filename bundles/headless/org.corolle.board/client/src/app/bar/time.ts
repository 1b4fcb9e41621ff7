// SPDX-License-Identifier: EPL-2.0
import type { RoomState } from "../../link/protocol";

export interface TimeLeft {
  readonly seconds: number;
  readonly text: string;
  readonly state: "running" | "last" | "over";
}

/** What is left of the timer: counted from when the room said so, since the clocks of devices disagree. */
export const timeLeft = (timer: NonNullable<RoomState["timer"]>, saidAt: number, now: number): TimeLeft => {
  const seconds = Math.max(0, Math.ceil((timer.left - (now - saidAt)) / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return { seconds, text, state: seconds === 0 ? "over" : seconds <= 60 ? "last" : "running" };
};

/** The moments worth saying aloud: each 5 minutes, then 3, 2, 1, and the end. */
export const worthSaying = (seconds: number): boolean =>
  seconds === 0 || (seconds % 60 === 0 && (seconds <= 180 || seconds % 300 === 0));
