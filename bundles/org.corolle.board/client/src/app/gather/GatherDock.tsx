// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { choose } from "../../link/send";
import { Gather } from "./Gather";

/** Grouping: every tap chooses one card more or one less. */
export const GatherDock = () => {
  useEffect(() => () => choose([]), []);
  return (
    <div className="dock">
      <div className="dock-inner">
        <Gather />
      </div>
    </div>
  );
};
