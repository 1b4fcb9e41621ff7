// SPDX-License-Identifier: EPL-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import { diff } from "./diff";
import { after, apply, between, caretAfter, fits, isEmpty } from "./edit";

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.stringOf(fc.constantFrom("a", "b", "é", "🌻", " "), { maxLength: 12 }),
);
const plain = fc.stringOf(fc.constantFrom("a", "b", "é", " "), { maxLength: 12 });
const letters = (s: string): string[] => [...s].sort();

test("turnsOneTextIntoAnother", () => {
  fc.assert(
    fc.property(text, text, (before, later) => {
      const edit = between(before, later);
      expect(fits(edit, before)).toBe(true);
      expect(apply(edit, before)).toBe(later);
      expect(isEmpty(edit)).toBe(before === later);
    }),
  );
});

test("neverCutsASurrogatePair", () => {
  const edit = between("🌻", "🌼");

  expect(edit).toEqual(["+🌼", "-🌻"]);
});

/** Both sides come to the same letters; only the order of insertions at one place depends on who was first. */
test("convergesWhicheverEditIsFirst", () => {
  fc.assert(
    fc.property(text, text, text, (base, a, b) => {
      const first = between(base, a);
      const second = between(base, b);
      const oneWay = apply(after(second, first), a);
      const otherWay = apply(after(first, second), b);
      expect(letters(oneWay)).toEqual(letters(otherWay));
    }),
  );
});

test("losesNoLetterThatWasInserted", () => {
  fc.assert(
    fc.property(plain, fc.nat(), fc.nat(), (base, i, j) => {
      const at = (n: number): number => (base.length === 0 ? 0 : n % (base.length + 1));
      const a = base.slice(0, at(i)) + "XYZ" + base.slice(at(i));
      const b = base.slice(0, at(j)) + "123" + base.slice(at(j));
      const merged = apply(after(between(base, b), between(base, a)), a);
      expect(merged).toContain("XYZ");
      expect(merged).toContain("123");
      expect(letters(merged)).toEqual(letters(base + "XYZ123"));
    }),
  );
});

test("findsChangesInSeveralPlaces", () => {
  fc.assert(
    fc.property(text, text, (before, later) => {
      const edit = diff(before, later);
      expect(fits(edit, before)).toBe(true);
      expect(apply(edit, before)).toBe(later);
    }),
  );
  expect(diff("abcd", "XabcdY")).toEqual(["+X", 4, "+Y"]);
});

test("caretStaysBetweenTheSameLetters", () => {
  fc.assert(
    fc.property(text, text, fc.nat(20), (mine, theirs, n) => {
      const caret = Math.min(n, mine.length);
      const moved = caretAfter(caret, between(mine, theirs));
      expect(moved).toBeGreaterThanOrEqual(0);
      expect(moved).toBeLessThanOrEqual(theirs.length);
    }),
  );
  expect(caretAfter(3, between("bonjour", "le bonjour"))).toBe(6);
  expect(caretAfter(3, between("bonjour", "bonjour !"))).toBe(3);
  expect(caretAfter(3, between("bonjour", "bnjour"))).toBe(2);
});
