// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { choose } from "../../link/send";
import { Foot } from "../parts/Foot";
import { Gather } from "./Gather";

/** Grouping: every tap chooses one card more or one less. */
export const GatherDock = () => {
  useEffect(() => () => choose([]), []);
  return (
    <Foot>
      <Gather />
    </Foot>
  );
};
