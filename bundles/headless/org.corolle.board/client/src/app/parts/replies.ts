// SPDX-License-Identifier: EPL-2.0
// What the room replies to questions, as the console reads it.

/** An element of the project: its attributes by name, references as ids, what it contains as elements. */
export interface Element {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly [feature: string]: unknown;
}

export interface HistoryEntry {
  readonly number: number;
  readonly time: number;
  readonly group: string;
  readonly colour: string;
  readonly undone?: boolean;
  readonly what: string;
}

export interface SnapshotEntry {
  readonly id: string;
  readonly label: string;
  readonly date: string;
  readonly number: number;
}

export interface Change {
  readonly how: "added" | "removed" | "changed" | "moved";
  readonly element: string;
  readonly text: string;
  readonly what: string;
}

export const childrenOf = (element: Element | undefined, feature: string): readonly Element[] => {
  const value = element?.[feature];
  return Array.isArray(value) ? (value.filter((each) => typeof each === "object" && each !== null) as Element[]) : [];
};

export const textOf = (element: Element, feature: string): string => {
  const value = element[feature];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
