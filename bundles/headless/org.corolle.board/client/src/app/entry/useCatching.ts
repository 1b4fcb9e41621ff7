// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { board } from "../../link/store";
import { composes } from "../../text/composing";

export const lineOf = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>("#entry-line");

/** Where letters go: the line, or the words of an arrow that stand in its place. */
const goalOf = (): HTMLInputElement | null =>
  lineOf() ?? document.querySelector<HTMLInputElement>(".entry form input[type=text]");

/** Where letters are taken already, or are not meant for the page behind. */
const TAKES_LETTERS =
  "textarea, [contenteditable], dialog, [role=dialog], input:not([type=radio]):not([type=checkbox])";
/** What Enter and Escape leave for the line. */
const CHOICES = ".entry input[type=radio], .entry select";
/** So long after a click the drawing has chosen, in milliseconds. */
const CHOSEN = 250;

const writes = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && (composes(event) || [...event.key].length === 1);

const leaves = (event: KeyboardEvent, from: Element): boolean =>
  from.matches(CHOICES) && (event.key === "Enter" || event.key === "Escape");

/** The line sees the key as if it had been pressed there: a digit chooses, a sign opens help, a letter is written. */
const handOver = (event: KeyboardEvent, line: HTMLInputElement): void => {
  line.focus();
  const { key, code, shiftKey } = event;
  const seen = new KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true, cancelable: true });
  if (!line.dispatchEvent(seen)) {
    event.preventDefault();
  }
};

const onKey = (event: KeyboardEvent): void => {
  const from = event.target instanceof Element ? event.target : document.body;
  const line = goalOf();
  if (!line || event.defaultPrevented || from.closest(TAKES_LETTERS)) {
    return;
  }
  if (leaves(event, from)) {
    event.preventDefault();
    line.focus();
  } else if (writes(event) && !(event.key === " " && from.matches("button, summary, input, select"))) {
    handOver(event, line);
  }
};

/** After a choice made by mouse the keyboard is for the line again; a finger would call the keyboard of the screen. */
const onPointer = (event: PointerEvent): void => {
  const target = event.target instanceof Element ? event.target : null;
  if (event.pointerType !== "mouse" || !target) {
    return;
  }
  if (target.closest(".entry .chip")) {
    window.setTimeout(() => goalOf()?.focus());
  } else if (target.closest(".drawing")) {
    window.setTimeout(() => {
      const { selection, scene, editing } = board();
      const part = scene?.nodes.get(selection[0] ?? "")?.part;
      if (!editing && selection.length === 1 && (part === "petal" || part === "cell")) {
        lineOf()?.focus();
      }
    }, CHOSEN);
  }
};

/** Typing anywhere on the page goes to the line; so does the keyboard after a choice, a petal or a cell was clicked. */
export const useCatching = (): void => {
  useEffect(() => {
    let byMouse = false;
    const pressed = (event: PointerEvent): boolean => (byMouse = event.pointerType === "mouse");
    const key = (event: KeyboardEvent): void => {
      byMouse = false;
      onKey(event);
    };
    const chosen = (event: Event): void => {
      if (byMouse && event.target instanceof Element && event.target.matches(".entry-line select")) {
        goalOf()?.focus();
      }
    };
    document.addEventListener("pointerdown", pressed, true);
    document.addEventListener("keydown", key);
    document.addEventListener("pointerup", onPointer);
    document.addEventListener("change", chosen);
    return () => {
      document.removeEventListener("pointerdown", pressed, true);
      document.removeEventListener("keydown", key);
      document.removeEventListener("pointerup", onPointer);
      document.removeEventListener("change", chosen);
    };
  }, []);
};
