// SPDX-License-Identifier: EPL-2.0
import type { Choice, ViewName } from "../../link/protocol";
import type { Key } from "../../words/words";

const NAMES: Readonly<Record<string, Key>> = {
  chain: "view.chain",
  circuit: "view.circuit",
  flower: "view.flower",
  petal: "view.petal",
  "framework-flower": "view.framework-flower",
  "stakeholder-map": "view.stakeholder-map",
};

/** The kinds of drawings, in the order they come, each with its drawings. */
export const groupsOf = (choices: readonly Choice[]): readonly (readonly [Key, readonly Choice[]])[] => {
  const groups = new Map<Key, Choice[]>();
  choices.forEach((choice) => {
    const name = NAMES[choice.type] ?? "view.choose";
    groups.set(name, [...(groups.get(name) ?? []), choice]);
  });
  return [...groups];
};

/** The choice a view stands for; a view without subject is the first of its kind. */
export const current = (choices: readonly Choice[], view: ViewName | null): Choice | undefined => {
  const kind = choices.filter((choice) => choice.type === view?.type);
  return (
    kind.find((choice) => choice.subject === view?.subject && choice.dimension === view.dimension) ??
    kind.find((choice) => choice.subject === view?.subject) ??
    kind[0]
  );
};
