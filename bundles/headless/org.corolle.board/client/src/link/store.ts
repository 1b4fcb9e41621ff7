// SPDX-License-Identifier: EPL-2.0
// One store outside React: the link writes, components read what they select.
import { useSyncExternalStore } from "react";
import { atFirst, type BoardState } from "./state";

type Listener = () => void;

let state: BoardState = atFirst;
const listeners = new Set<Listener>();

export const board = (): BoardState => state;

export const change = (part: Partial<BoardState>): void => {
  state = { ...state, ...part };
  listeners.forEach((listener) => listener());
};

export const subscribe = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Select a part by identity: a selector must not make a new object each time. */
export const useBoard = <T>(selector: (state: BoardState) => T): T =>
  useSyncExternalStore(subscribe, () => selector(state));
