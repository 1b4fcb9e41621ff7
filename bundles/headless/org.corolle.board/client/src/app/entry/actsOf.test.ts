// SPDX-License-Identifier: EPL-2.0
import { describe, expect, it } from "vitest";
import type { SceneNode } from "../../link/protocol";
import { actsOf, type Line } from "./actsOf";

const node = (part: string, el: string, data: Record<string, string>): SceneNode => ({
  id: `${part}:${el}`,
  el,
  part,
  x: 0,
  y: 0,
  w: 1,
  h: 1,
  label: "",
  data,
  s: [],
});
const line = (some: Partial<Line>): Line => ({
  mode: "card",
  text: "",
  target: undefined,
  chain: "",
  parent: "",
  kind: "EFFECT",
  type: "",
  action: "",
  before: null,
  ...some,
});

describe("Enter", () => {
  const petal = node("petal", "d2", { action: "a1", index: "2" });

  it("puts a card into the petal that is chosen", () => {
    expect(actsOf(line({ target: petal, text: " On cuisine ensemble " }), "new")).toEqual([
      { do: "card-add", id: "new", action: "a1", dimension: "d2", text: "On cuisine ensemble", kind: "EFFECT" },
    ]);
  });

  it("marks a card unfavourable by its sign", () => {
    const acts = actsOf(line({ target: petal, text: "- trop loin" }), "new");

    expect(acts[1]).toEqual({ do: "set", element: "new", feature: "polarity", value: "NEGATIVE" });
  });

  it("does nothing with a sign alone or without a petal", () => {
    expect(actsOf(line({ target: petal, text: "!" }), "new")).toEqual([]);
    expect(actsOf(line({ text: "sans pétale" }), "new")).toEqual([]);
  });

  const pair = { chain: "c", activity: "act", circuit: "circ" };

  it("writes a cell that is not there yet under a new id", () => {
    expect(actsOf(line({ mode: "cell", text: "Don ?", target: node("cell", "", pair) }), "new")).toEqual([
      { do: "cell-write", id: "new", ...pair, text: "Don ?" },
    ]);
  });

  it("sends of a cell that has words only what was changed in them", () => {
    const target = node("cell", "x", pair);
    const before = { target, text: "Don de surplus", number: 7 };

    expect(actsOf(line({ mode: "cell", text: "Don de légumes", target, before }), "new")).toMatchObject([
      { do: "write", element: "x", feature: "name", base: 7 },
    ]);
    expect(actsOf(line({ mode: "cell", text: "", target, before }), "new")).toMatchObject([
      { do: "write", element: "x" },
    ]);
  });

  it("never replaces what somebody wrote meanwhile in a cell that was empty", () => {
    const empty = node("cell", "", pair);
    const filled = node("cell", "x", { ...pair, text: "Achats" });
    const acts = actsOf(
      line({ mode: "cell", text: "Don", target: filled, before: { target: empty, text: "", number: 7 } }),
      "new",
    );

    expect(acts).toEqual([{ do: "cell-write", id: "new", ...pair, text: "Don" }]);
  });

  it("adds a circuit of a kind to the chain, a content to an activity", () => {
    expect(actsOf(line({ mode: "circuit-add", chain: "c", type: "GIFT", text: "Don" }), "new")).toEqual([
      { do: "circuit-add", id: "new", chain: "c", text: "Don", kind: "GIFT" },
    ]);
    expect(actsOf(line({ mode: "content-add", parent: "act", text: "Piloter" }), "new")).toEqual([
      { do: "content-add", id: "new", activity: "act", text: "Piloter" },
    ]);
    expect(actsOf(line({ mode: "content-add", text: "Piloter" }), "new")).toEqual([]);
  });

  it("keeps a stakeholder of a map apart from any chain", () => {
    expect(actsOf(line({ mode: "stakeholder-add", text: "Producteurs" }), "new")).toEqual([
      { do: "stakeholder-add", id: "new", text: "Producteurs" },
    ]);
  });
});
