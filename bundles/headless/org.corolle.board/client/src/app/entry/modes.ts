// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../../link/protocol";
import type { SceneState } from "../../link/state";
import { nodesOf } from "./targets";

/** What the entry line writes: a card in a petal, the text of a cell, or something new of the structure. */
export const MODES = [
  "card",
  "cell",
  "petal-add",
  "action-add",
  "chain-add",
  "activity-add",
  "circuit-add",
  "support-add",
  "content-add",
  "carrier-add",
  "resource-add",
  "stakeholder-add",
  "impact-domain-add",
  "impact-add",
  "flow-add",
] as const;

export type Mode = (typeof MODES)[number];

const FLOWER: readonly Mode[] = ["card", "petal-add", "action-add"];
const CHAIN: readonly Mode[] = [
  "cell",
  "activity-add",
  "circuit-add",
  "support-add",
  "content-add",
  "carrier-add",
  "resource-add",
  "stakeholder-add",
  "impact-domain-add",
  "impact-add",
  "flow-add",
  "chain-add",
];

const has = (scene: SceneState | null, ...parts: readonly string[]): boolean =>
  nodesOf(scene).some((node) => parts.includes(node.part) && node.el !== "");

/** What can be added to the drawing before me: what would have no place on it yet is left out. */
export const modesOf = (scene: SceneState | null, chain: string): readonly Mode[] => {
  switch (scene?.view.type) {
    case "flower":
    case "petal":
      return nodesOf(scene).some((node) => node.part === "petal" && node.data.action) ? FLOWER : FLOWER.slice(1);
    case "framework-flower":
      return ["petal-add"];
    case "chain":
    case "circuit":
      return chain ? CHAIN.filter((mode) => fits(mode, scene)) : ["chain-add"];
    case "stakeholder-map":
      return ["stakeholder-add"];
    default:
      return ["action-add", "chain-add", "petal-add"];
  }
};

const fits = (mode: Mode, scene: SceneState): boolean => {
  switch (mode) {
    case "cell":
      return nodesOf(scene).some((node) => node.part === "cell" && node.data.activity && node.data.circuit);
    case "content-add":
    case "carrier-add":
      return has(scene, "activity", "support");
    case "impact-add":
      return has(scene, "impact-domain");
    case "flow-add":
      return has(scene, "activity", "stakeholder", "resource");
    default:
      return true;
  }
};

/** To what a content, a carrier or an effect belongs. */
export const parentsOf = (mode: Mode, scene: SceneState | null): readonly SceneNode[] => {
  const parts =
    mode === "impact-add"
      ? ["impact-domain"]
      : mode === "content-add" || mode === "carrier-add"
        ? ["activity", "support"]
        : [];
  return nodesOf(scene).filter((node) => parts.includes(node.part) && node.el !== "");
};

const CIRCUITS = ["GIFT", "LOCAL_EXCHANGE", "MARKET", "REDISTRIBUTION", "OTHER"] as const;
const RESOURCES = ["FOOD", "HUMAN", "LOGISTIC", "FINANCIAL", "MATERIAL", "IMMATERIAL", "NATURAL", "OTHER"] as const;

export type Type = (typeof CIRCUITS)[number] | (typeof RESOURCES)[number];

/** The kinds there are of what is added, none for most. */
export const typesOf = (mode: Mode): readonly Type[] =>
  mode === "circuit-add" ? CIRCUITS : mode === "resource-add" ? RESOURCES : [];
