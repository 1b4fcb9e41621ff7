// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../../link/protocol";
import type { BoardState, SceneState } from "../../link/state";
import { nodesOf } from "../entry/targets";
import type { Chip } from "../parts/Chips";

export interface Petal {
  readonly dimension: string;
  readonly action: string;
  readonly name: string;
  readonly colour: string;
  readonly index: string;
}

const petal = ({ el, data, label }: SceneNode): Petal => ({
  dimension: el,
  action: data.action ?? "",
  name: data.text || label,
  colour: data.colour ?? "",
  index: data.index ?? "",
});

export const petalsOf = (scene: SceneState | null): readonly Petal[] =>
  nodesOf(scene)
    .filter((node) => node.part === "petal" && node.el !== "" && node.data.action)
    .map(petal)
    .sort((a, b) => Number(a.index) - Number(b.index));

export const chipsOf = (petals: readonly Petal[]): readonly Chip[] =>
  petals.map(({ dimension, name, colour, index }) => ({ value: dimension, label: name, colour, mark: index }));

type Seen = Pick<BoardState, "scene" | "selection">;

/** The petal that was tapped, "" for none. */
export const petalTapped = ({ scene, selection }: Seen): string =>
  selection.map((id) => scene?.nodes.get(id)).find((node) => node?.part === "petal")?.el ?? "";
