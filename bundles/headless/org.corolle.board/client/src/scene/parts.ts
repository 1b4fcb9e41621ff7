// SPDX-License-Identifier: EPL-2.0
import type { Key, Say } from "../words/words";

const PARTS: Readonly<Record<string, Key>> = {
  petal: "part.petal",
  card: "part.card",
  prompt: "part.prompt",
  centre: "part.centre",
  title: "part.title",
  cell: "part.cell",
  activity: "part.activity",
  support: "part.support",
  circuit: "part.circuit",
  content: "part.content",
  carrier: "part.carrier",
  resource: "part.resource",
  stakeholder: "part.stakeholder",
  "impact-domain": "part.impact-domain",
  impact: "part.impact",
  criterion: "part.criterion",
  indicator: "part.indicator",
  marker: "part.marker",
  flow: "part.flow",
  add: "part.add",
};

/** What a node is, for those who hear the drawing. */
export const partName = (say: Say, part: string): string => {
  const key = PARTS[part];
  return key ? say(key) : "";
};
