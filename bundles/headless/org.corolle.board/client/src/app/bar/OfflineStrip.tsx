// SPDX-License-Identifier: EPL-2.0
import { useEffect, useRef } from "react";
import { waitingCount } from "../../link/state";
import { board, useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { say } from "../parts/tell";

/** A lost connection, told quietly: nothing is lost, so many words wait. */
export const OfflineStrip = () => {
  const w = useWords();
  const lost = useBoard((state) => state.link === "lost");
  const waiting = useBoard(waitingCount);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !lost && waiting === 0) {
      was.current = false;
      say(w(board().notices.length > 0 ? "link.on" : "link.back"));
    }
    was.current = was.current || (lost && waiting > 0);
  }, [lost, waiting, w]);
  return (
    <p className="offline" role="status" hidden={!lost}>
      {lost && (
        <>
          <Icon name="unplugged" size={20} />
          {w("link.offline", { n: waiting })}
        </>
      )}
    </p>
  );
};
