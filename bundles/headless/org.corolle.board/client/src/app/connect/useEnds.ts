// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import { choose } from "../../link/send";
import { board, useBoard } from "../../link/store";
import { isEnd, NO_ENDS, withEnd, type Ends } from "./ends";

/** The two ends of the arrow being made, chosen by taps on the drawing. */
export const useEnds = (): readonly [Ends, () => void] => {
  const [ends, setEnds] = useState(NO_ENDS);
  const tapped = useBoard((state) => state.selection[state.selection.length - 1] ?? "");
  useEffect(() => {
    if (tapped && isEnd(board().scene?.nodes.get(tapped))) {
      setEnds((before) => (before.from === tapped ? before : withEnd(before, tapped)));
    }
  }, [tapped]);
  useEffect(() => {
    if (ends.to) {
      choose([]);
    }
  }, [ends.to]);
  const restart = (): void => {
    setEnds(NO_ENDS);
    choose([]);
  };
  return [ends, restart];
};
