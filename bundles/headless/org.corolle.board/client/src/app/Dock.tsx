// SPDX-License-Identifier: EPL-2.0
import type { Role } from "../link/protocol";
import { useBoard } from "../link/store";
import { Entry } from "./entry/Entry";
import { CalmDock } from "./participant/CalmDock";
import { CardsDock } from "./participant/CardsDock";
import { ConnectDock } from "./connect/ConnectDock";
import { GatherDock } from "./gather/GatherDock";
import { toolsOf } from "./phases";
import { VoteDock } from "./vote/VoteDock";

/** The tools at the foot of the board: just what this role may do in this phase. */
export const Dock = ({ role }: { role: Role }) => {
  const phase = useBoard((state) => state.room?.phase ?? "LOOK");
  switch (toolsOf(role, phase)) {
    case "none":
      return null;
    case "calm":
      return <CalmDock phase={phase} />;
    case "cards":
      return <CardsDock />;
    case "gather":
      return <GatherDock />;
    case "connect":
      return <ConnectDock />;
    case "vote":
      return <VoteDock />;
    case "entry":
      return <Entry />;
  }
};
