// SPDX-License-Identifier: EPL-2.0
import type { ReactNode } from "react";
import { useWords } from "../../words/useWords";

/** The foot of the board, where the tools are. */
export const Foot = ({ wide = false, children }: { wide?: boolean; children: ReactNode }) => {
  const w = useWords();
  return (
    <section className={wide ? "dock entry" : "dock"} aria-label={w("dock")}>
      {wide ? children : <div className="dock-inner">{children}</div>}
    </section>
  );
};
