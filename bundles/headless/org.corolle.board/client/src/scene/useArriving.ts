// SPDX-License-Identifier: EPL-2.0
import { useEffect, useRef } from "react";
import { textOf } from "../link/address";
import { board, useBoard } from "../link/store";
import { arrive } from "./focus";
import { comeBack, fit, refit, reveal } from "./view";

/** A drawing that comes for the first time is shown whole, or where everyone looks. */
export const useArriving = (root: { readonly current: HTMLElement | null }): void => {
  const scene = useBoard((state) => state.scene);
  const key = scene ? textOf(scene.view) : "";
  const size = scene ? `${scene.width} ${scene.height}` : "";
  const first = useRef("");

  useEffect(() => {
    if (key && first.current !== key) {
      first.current = key;
      if (!arrive() && !comeBack(key)) {
        fit(0);
      }
    }
  }, [key]);

  useEffect(refit, [size]);

  useEffect(() => {
    let width = 0;
    const observer = new ResizeObserver(() => {
      const { selection, editing } = board();
      const now = root.current?.clientWidth ?? 0;
      // tools or a keyboard that come and go while something is in hand must not push it away
      if (now !== width || (selection.length === 0 && !editing)) {
        width = now;
        refit();
      }
      if (editing) {
        reveal(editing.node);
      }
    });
    if (root.current) {
      observer.observe(root.current);
    }
    return () => observer.disconnect();
  }, [root]);
};
