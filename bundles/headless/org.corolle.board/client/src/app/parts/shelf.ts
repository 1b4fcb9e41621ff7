// SPDX-License-Identifier: EPL-2.0
import { useSyncExternalStore } from "react";

/** One value of the page itself, such as which sheet is open: read by components, changed from anywhere. */
export interface Shelf<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly use: () => T;
}

export const shelf = <T>(first: T): Shelf<T> => {
  let value = first;
  const listeners = new Set<() => void>();
  const get = (): T => value;
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set: (next) => {
      if (next !== value) {
        value = next;
        listeners.forEach((listener) => listener());
      }
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
};
