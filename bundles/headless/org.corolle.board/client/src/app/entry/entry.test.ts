// SPDX-License-Identifier: EPL-2.0
import { describe, expect, it } from "vitest";
import type { SceneNode } from "../../link/protocol";
import { readPrefix } from "./prefix";
import { readDigit, step } from "./targets";

const cell = (id: string, x: number, y: number): SceneNode => ({
  id,
  el: id,
  part: "cell",
  x,
  y,
  w: 100,
  h: 50,
  label: id,
  data: {},
  s: [],
});
const petal = (id: string): SceneNode => ({ ...cell(id, 0, 0), part: "petal" });

describe("a digit", () => {
  it("chooses one of six petals at once", () => {
    expect(readDigit(null, 3, 6)).toEqual({ index: 3, open: false });
  });

  it("joins the one before where there are that many targets", () => {
    const one = readDigit(null, 1, 12);

    expect(one).toEqual({ index: 1, open: true });
    expect(readDigit(one, 2, 12)).toEqual({ index: 12, open: false });
  });

  it("starts anew where the joined number is too large", () => {
    expect(readDigit({ index: 1, open: true }, 5, 12)).toEqual({ index: 5, open: false });
  });

  it("reaches the last of 96 cells", () => {
    expect(readDigit(readDigit(null, 9, 96), 6, 96)?.index).toBe(96);
  });

  it("chooses nothing where nothing is so numbered", () => {
    expect(readDigit(null, 7, 6)).toBeNull();
    expect(readDigit(null, 0, 6)).toBeNull();
  });
});

describe("an arrow", () => {
  const cells = [cell("a", 0, 0), cell("b", 110, 0), cell("c", 0, 60), cell("d", 110, 60)];
  const at = (from: string, arrow: Parameters<typeof step>[2]) =>
    step(
      cells,
      cells.find((c) => c.id === from),
      arrow,
    )?.id;

  it("goes to the neighbour in the row or column and stops at the edge", () => {
    expect(at("a", "ArrowRight")).toBe("b");
    expect(at("a", "ArrowDown")).toBe("c");
    expect(at("d", "ArrowUp")).toBe("b");
    expect(at("d", "ArrowRight")).toBe("d");
  });

  it("goes round the petals", () => {
    const petals = [petal("1"), petal("2"), petal("3")];

    expect(step(petals, petals[2], "ArrowRight")?.id).toBe("1");
    expect(step(petals, petals[0], "ArrowUp")?.id).toBe("3");
  });

  it("begins at the first when nothing is chosen yet", () => {
    expect(step(cells, undefined, "ArrowLeft")?.id).toBe("a");
  });
});

describe("a sign at the start", () => {
  it("makes a quote and drops the closing mark", () => {
    expect(readPrefix("« On se sent utile »", "EFFECT")).toEqual({ text: "On se sent utile", kind: "VERBATIM" });
  });

  it("tells a favourable from an unfavourable effect", () => {
    expect(readPrefix("+ moins de gaspillage", "IDEA")).toMatchObject({ kind: "EFFECT", polarity: "POSITIVE" });
    expect(readPrefix("-fatigue des bénévoles", "IDEA")).toEqual({
      text: "fatigue des bénévoles",
      kind: "EFFECT",
      polarity: "NEGATIVE",
    });
  });

  it("is not needed: the line keeps the kind that was chosen", () => {
    expect(readPrefix(" 30 familles ", "EXAMPLE")).toEqual({ text: "30 familles", kind: "EXAMPLE" });
  });

  it.each([
    "-5 kg de déchets",
    "+12 bénévoles",
    "− 3 °C",
    "+ de lien social",
    "- d’eau gaspillée",
    "+/- 20 repas",
    "--> à revoir",
    "*** trois étoiles",
    ":-) merci",
    "« Ici, on est bien ! » : 1 250 repas",
    "« Ici » et « là »",
    "\"Ici\" et \"là\"",
    "\"sans fin",
  ])("is left where it belongs to the words: %s", (line) => {
    expect(readPrefix(line, "EXAMPLE")).toEqual({ text: line, kind: "EXAMPLE" });
  });

  it("says nothing alone, nor do letters that cannot be seen", () => {
    expect(readPrefix("+", "IDEA").text).toBe("");
    expect(readPrefix("\u200b \u2060", "IDEA").text).toBe("");
  });

  it("takes marks that hold the whole line for a quote", () => {
    expect(readPrefix("“On se sent utile”", "EFFECT")).toEqual({ text: "On se sent utile", kind: "VERBATIM" });
    expect(readPrefix("!important pour tous", "EFFECT")).toEqual({ text: "important pour tous", kind: "DISAGREEMENT" });
  });
});
