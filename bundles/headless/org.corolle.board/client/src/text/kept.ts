// SPDX-License-Identifier: EPL-2.0
import { useRef, useState } from "react";
import { parsed, tab } from "../link/storage";
import { merged, type OpenText } from "./merging";

const KEY = "corolle.draft.";

export const draftOf = (name: string): string => tab.read(KEY + name) ?? "";

/** A text being typed, kept over a reload of this tab until it is sent. */
export const useDraft = (name: string, first = ""): readonly [string, (text: string) => void] => {
  const [text, setText] = useState(() => first || draftOf(name));
  return [
    text,
    (next) => {
      setText(next);
      tab.write(KEY + name, next || null);
    },
  ];
};

export const keptAs = <T>(name: string): T | null => parsed<T | null>(tab.read(KEY + name), null);

/** Something being made, kept in the same way; null is nothing. */
export const useKept = <T>(name: string) => {
  const [value, setValue] = useState<T | null>(() => keptAs<T>(name));
  const latest = useRef(value);
  const set = (next: T | null): void => {
    latest.current = next;
    setValue(next);
    tab.write(KEY + name, next === null ? null : JSON.stringify(next));
  };
  return { value, set, latest };
};

/** A text of the project in a field that may stay open: it holds what it started from, so that others’ words stay. */
export const useOpenText = (name: string, now: string) => {
  const { value, set, latest } = useKept<OpenText>(name);
  return {
    text: value?.text ?? now,
    open: value,
    /** As it is when something awaited has come. */
    latest,
    write: (text: string): void => set({ from: value?.from ?? now, text }),
    /** What is written here and what others have made of it meanwhile. */
    merged: (there: string): string => (value ? merged(value, there) : there),
    reset: set,
  };
};
