// SPDX-License-Identifier: EPL-2.0
// What this device and this tab remember. A browser that refuses, lacks or has no room for it: in memory, until the
// page ends.

export interface Memory {
  readonly read: (key: string) => string | null;
  /** null forgets. */
  readonly write: (key: string, text: string | null) => void;
  readonly keys: () => string[];
}

const remembering = (place: () => Storage | null | undefined): Memory => {
  /** What the browser did not take; it counts before what the browser has. */
  const here = new Map<string, string | null>();
  const storage = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      const there = place();
      return there ? use(there) : otherwise;
    } catch {
      return otherwise;
    }
  };
  const taken = (key: string, text: string | null): boolean =>
    storage((there) => (text === null ? there.removeItem(key) : there.setItem(key, text), true), false);
  return {
    read: (key) => (here.has(key) ? (here.get(key) ?? null) : storage((there) => there.getItem(key), null)),
    write: (key, text) => void (taken(key, text) ? here.delete(key) : here.set(key, text)),
    keys: () => {
      const there = storage((kept) => Object.keys(kept), []);
      return [...new Set([...there, ...here.keys()])].filter((key) => here.get(key) !== null);
    },
  };
};

/** Kept when the page and the tab are closed. */
export const device = remembering(() => window.localStorage);

/** Kept over a reload of this tab. */
export const tab = remembering(() => window.sessionStorage);

/** Something kept as JSON; what cannot be read any more counts as nothing. */
export const parsed = <T>(text: string | null, otherwise: T): T => {
  try {
    return (JSON.parse(text ?? "null") as T | null) ?? otherwise;
  } catch {
    return otherwise;
  }
};
