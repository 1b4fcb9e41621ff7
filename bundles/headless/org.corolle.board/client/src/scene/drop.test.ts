// SPDX-License-Identifier: EPL-2.0
import { describe, expect, test } from "vitest";
import type { Phase, Role, SceneNode } from "../link/protocol";
import { atFirst, type BoardState, type SceneState } from "../link/state";
import { mayDrag, outcome, positionAmong } from "./drop";

const node = (
  part: string,
  el: string,
  x: number,
  y: number,
  data: Record<string, string> = {},
  w = 10,
  h = 10,
): SceneNode => ({
  id: `${part}:${el}`,
  el,
  part,
  x,
  y,
  w,
  h,
  label: el,
  data,
  s: [],
});

const scene = (type: string, ...nodes: SceneNode[]): SceneState => ({
  view: { type, subject: "A", dimension: "" },
  number: 1,
  title: "",
  width: 100,
  height: 100,
  background: "#ffffff",
  order: nodes.map((n) => n.id),
  nodes: new Map(nodes.map((n) => [n.id, n])),
});

const asker = (role: Role, phase: Phase, own: string[] = []): BoardState =>
  ({ ...atFirst, role, own: new Set(own), room: { phase } }) as unknown as BoardState;

const one = node("petal", "d1", 0, 0, {}, 50, 50);
const two = node("petal", "d2", 50, 0, {}, 50, 50);
const card = node("card", "c1", 5, 5, { dimension: "d1" });
const other = node("card", "c2", 60, 5, { dimension: "d2" });
const flower = scene("flower", one, two, card, other);
const whole = (): boolean => true;
const drop = (x: number, y: number, dragged = card) => ({
  node: dragged,
  at: { x, y },
  finger: { x, y },
  held: new Set([dragged.id]),
});

describe("a card let go", () => {
  test("inAnotherPetalMoves", () => {
    expect(outcome(flower, asker("SCRIBE", "ADD_CARDS"), drop(80, 40), whole)).toEqual({
      kind: "act",
      act: { do: "card-move", card: "c1", dimension: "d2" },
    });
  });

  test("inItsOwnPetalIsPlacedWhereItLies", () => {
    expect(outcome(flower, asker("FACILITATOR", "LOOK"), drop(20, 30.4), whole)).toEqual({
      kind: "act",
      act: { do: "place", diagram: "flower", subject: "A", element: "c1", x: 20, y: 30 },
    });
  });

  test("besideAllPetalsGoesBack", () => {
    expect(outcome(flower, asker("SCRIBE", "ADD_CARDS"), drop(20, 90), whole)).toEqual({ kind: "nothing" });
    expect(outcome(flower, asker("SCRIBE", "ADD_CARDS"), drop(80, 40), () => false)).toEqual({ kind: "nothing" });
  });

  test("onAnotherCardAsksOnlyWhileGrouping", () => {
    expect(outcome(flower, asker("PARTICIPANT", "GROUP"), drop(62, 7), whole)).toEqual({ kind: "ask", onto: other });
    expect(outcome(flower, asker("SCRIBE", "ADD_CARDS"), drop(62, 7), whole)).toMatchObject({
      act: { do: "card-move" },
    });
  });

  test("ofAnotherPersonStaysWithAParticipantWhoAddsCards", () => {
    expect(mayDrag(flower, asker("PARTICIPANT", "ADD_CARDS"), card, false)).toBe(false);
    expect(mayDrag(flower, asker("PARTICIPANT", "ADD_CARDS", ["c1"]), card, false)).toBe(true);
    expect(mayDrag(flower, asker("PROJECTOR", "GROUP"), card, true)).toBe(false);
  });
});

describe("what stands in a list", () => {
  const list = ["a", "b", "c"].map((id, i) => node("activity", id, 0, i * 20, { chain: "K", index: `${i}` }));
  const chain = scene("chain", ...list);
  const first = list[0] as SceneNode;

  test("takesThePositionWhereItIsLetGo", () => {
    expect(positionAmong(chain, drop(0, 45, first))).toBe(2);
    expect(outcome(chain, asker("SCRIBE", "LOOK"), drop(3, 25, first))).toEqual({
      kind: "act",
      act: { do: "reorder", element: "a", index: 1 },
    });
  });

  test("staysWhenItWasHardlyMoved", () => {
    expect(outcome(chain, asker("SCRIBE", "LOOK"), drop(2, 3, first))).toEqual({ kind: "nothing" });
  });

  test("mustBeChosenBeforeItFollowsTheFinger", () => {
    expect(mayDrag(chain, asker("SCRIBE", "LOOK"), first, false)).toBe(false);
    expect(mayDrag(chain, asker("SCRIBE", "LOOK"), first, true)).toBe(true);
    expect(mayDrag(chain, asker("PARTICIPANT", "GROUP"), first, true)).toBe(false);
  });
});
