// SPDX-License-Identifier: EPL-2.0
import { useRef, type KeyboardEvent } from "react";
import { act } from "../../link/send";
import { composes } from "../../text/composing";
import { readDigit, step, type Arrow, type Digits } from "./targets";
import type { EntryState } from "./useLine";

interface Calls {
  readonly onSlash: () => void;
  readonly onHelp: () => void;
}

/**
 * The digit that is meant: as written, or, as long as nothing else could be meant by it, by the key's place: upper rows
 * as on French keyboards write digits with Shift only. A sign or a letter that begins words stays one.
 */
export const digitOf = (
  event: Pick<KeyboardEvent, "key" | "code" | "shiftKey">,
  placeCounts: boolean,
): number | null => {
  const written = /^\d$/.exec(event.key)?.[0];
  const place =
    placeCounts && !event.shiftKey && event.key.length === 1 ? /^Digit(\d)$/.exec(event.code ?? "")?.[1] : undefined;
  const digit = written ?? place;
  return digit === undefined ? null : Number(digit);
};

const SIDEWAYS = new Set(["ArrowLeft", "ArrowRight"]);

/** The scribe's keys. On a line where nothing is typed yet they choose; else they write. */
export const useEntryKeys = (line: EntryState, { onSlash, onHelp }: Calls) => {
  const digits = useRef<Digits | null>(null);
  const undoing = (event: KeyboardEvent): "undo" | "redo" | null => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || !line.fresh) {
      return null;
    }
    return key === "z" && !event.shiftKey ? "undo" : key === "y" || key === "z" ? "redo" : null;
  };
  const choosing = (event: KeyboardEvent): boolean => {
    const digit = digitOf(event, !line.target || digits.current?.open === true);
    if (digit !== null) {
      digits.current = readDigit(digits.current, digit, line.targets.length);
      const index = String(digits.current?.index ?? "");
      line.goTo(line.targets.find((each) => each.data.index === index));
      return true;
    }
    digits.current = null;
    if (event.key === "/") {
      onSlash();
    } else if (event.key === "?") {
      onHelp();
    } else {
      return false;
    }
    return true;
  };
  const handled = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const back = undoing(event);
    if (back) {
      void act({ do: back });
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || composes(event.nativeEvent)) {
      return false;
    }
    if (event.key.startsWith("Arrow") && (line.fresh || !SIDEWAYS.has(event.key)) && line.targets.length > 0) {
      line.goTo(step(line.targets, line.target, event.key as Arrow));
      return true;
    }
    if (event.key === "Escape") {
      line.clear();
      return true;
    }
    if (event.key === "F2") {
      const end = line.text.length;
      line.write(line.text);
      event.currentTarget.setSelectionRange(end, end);
      return true;
    }
    return line.fresh && choosing(event);
  };
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    if (handled(event)) {
      event.preventDefault();
    }
  };
};
