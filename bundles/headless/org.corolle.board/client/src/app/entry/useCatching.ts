// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { board } from "../../link/store";

export const lineOf = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>("#entry-line");

const free = (): boolean => document.activeElement === document.body || document.activeElement === null;

/** Typing with nothing focused goes to the line; so does the keyboard after a petal or a cell was clicked. */
export const useCatching = (): void => {
  useEffect(() => {
    const type = (event: KeyboardEvent): void => {
      if (free() && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        lineOf()?.focus();
      }
    };
    const click = (event: PointerEvent): void => {
      if (event.pointerType !== "mouse" || !(event.target instanceof Element && event.target.closest(".drawing"))) {
        return;
      }
      window.setTimeout(() => {
        const { selection, scene, editing } = board();
        const part = scene?.nodes.get(selection[0] ?? "")?.part;
        if (!editing && selection.length === 1 && (part === "petal" || part === "cell")) {
          lineOf()?.focus();
        }
      }, 250);
    };
    document.addEventListener("keydown", type);
    document.addEventListener("pointerup", click);
    return () => {
      document.removeEventListener("keydown", type);
      document.removeEventListener("pointerup", click);
    };
  }, []);
};
