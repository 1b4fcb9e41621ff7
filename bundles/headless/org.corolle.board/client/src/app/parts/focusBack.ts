// SPDX-License-Identifier: EPL-2.0
import { useLayoutEffect, useState } from "react";

/** Where the keyboard goes when the element it came from is gone: what opens the same thing again, then the drawing. */
const again = (key: string | undefined): HTMLElement | null =>
  (key ? document.querySelector<HTMLElement>(`[data-opens="${key}"]`) : null) ??
  document.querySelector<HTMLElement>("#entry-line") ??
  document.querySelector<HTMLElement>(".canvas");

const lost = (): boolean => !document.activeElement || document.activeElement === document.body;

/** When what is shown goes away, the focus goes back to where it was before, unless it has gone elsewhere. */
export const useFocusBack = (): void => {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      window.requestAnimationFrame(() => {
        if (lost() && before instanceof HTMLElement && before !== document.body) {
          (before.isConnected ? before : again(before.dataset.opens))?.focus();
        }
      });
    },
    [before],
  );
};
