// SPDX-License-Identifier: EPL-2.0
import { Reading } from "../reading/Reading";
import { useBoard } from "../../link/store";
import { Connect } from "./Connect";

/** Connecting: arrows, and another reading of an arrow that is there. */
export const ConnectDock = () => {
  const flow = useBoard(({ selection, scene }) => scene?.nodes.get(selection[0] ?? "")?.part === "flow");
  return (
    <div className="dock">
      <div className="dock-inner">
        {flow && <Reading />}
        <Connect />
      </div>
    </div>
  );
};
