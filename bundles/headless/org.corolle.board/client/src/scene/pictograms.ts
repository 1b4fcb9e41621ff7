// SPDX-License-Identifier: EPL-2.0
// Outlines of the shipped pictograms, drawn in a square of 24; the server hands them out once.
import { useSyncExternalStore } from "react";

let outlines: Readonly<Record<string, string>> = {};
const listeners = new Set<() => void>();

export const pictogram = (name: string): string => outlines[name] ?? "";

export const loadPictograms = async (): Promise<void> => {
  const answer = await fetch("pictograms.json");
  outlines = (await answer.json()) as Record<string, string>;
  listeners.forEach((listener) => listener());
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePictogram = (name: string): string => useSyncExternalStore(subscribe, () => pictogram(name));
