// SPDX-License-Identifier: EPL-2.0
import { useEffect, useRef } from "react";
import { textOf } from "../link/address";
import { useBoard } from "../link/store";
import { arrive } from "./focus";
import { fit, refit } from "./view";

/** A drawing that comes for the first time is shown whole, or where everyone looks. */
export const useArriving = (root: { readonly current: HTMLElement | null }): void => {
  const scene = useBoard((state) => state.scene);
  const key = scene ? textOf(scene.view) : "";
  const size = scene ? `${scene.width} ${scene.height}` : "";
  const first = useRef("");

  useEffect(() => {
    if (key && first.current !== key) {
      first.current = key;
      if (!arrive()) {
        fit(0);
      }
    }
  }, [key]);

  useEffect(refit, [size]);

  useEffect(() => {
    const observer = new ResizeObserver(refit);
    if (root.current) {
      observer.observe(root.current);
    }
    return () => observer.disconnect();
  }, [root]);
};
