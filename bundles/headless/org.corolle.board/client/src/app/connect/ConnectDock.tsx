// SPDX-License-Identifier: EPL-2.0
import { Foot } from "../parts/Foot";
import { Reading } from "../reading/Reading";
import { useBoard } from "../../link/store";
import { Connect } from "./Connect";

/** Connecting: arrows, and another reading of an arrow that is there. */
export const ConnectDock = () => {
  const flow = useBoard(({ selection, scene }) => scene?.nodes.get(selection[0] ?? "")?.part === "flow");
  return (
    <Foot>
      {flow && <Reading />}
      <Connect />
    </Foot>
  );
};
