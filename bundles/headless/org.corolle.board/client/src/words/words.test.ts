// SPDX-License-Identifier: EPL-2.0
import { describe, expect, it } from "vitest";
import { en } from "./en";
import { fr } from "./fr";
import { speaker, type Key } from "./words";

const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!./*.ts", "!../**/*.test.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const code = Object.values(sources).join("\n");
const keys = Object.keys(fr) as Key[];
const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe("the words", () => {
  it("are the same keys in both languages", () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  it("are each used somewhere", () => {
    const used = (key: string): boolean =>
      code.includes(`"${key}"`) ||
      [...key.matchAll(/\./g)].some((dot) => code.includes("`" + key.slice(0, dot.index + 1) + "${"));

    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it("have the same holes and forms in both languages", () => {
    const differ = keys.filter(
      (key) =>
        holes(fr[key]).join() !== holes(en[key]).join() || fr[key].split("|").length !== en[key].split("|").length,
    );

    expect(differ).toEqual([]);
  });

  it("follow French typography", () => {
    const faulty = keys.filter((key) => /[^\u00a0] ?[?!;»](?!\w)|[^\u00a0]:(?: |$)|«[^\u00a0]|'|\.\.\./.test(fr[key]));

    expect(faulty).toEqual([]);
  });

  it("have no French left in English and no straight apostrophes", () => {
    expect(keys.filter((key) => /[«»']/.test(en[key]))).toEqual([]);
  });

  it("count as each language counts", () => {
    expect(speaker("fr")("vote.left", { n: 0 })).toBe("Toutes vos gommettes sont posées");
    expect(speaker("fr")("cards.changed", { n: 0 })).toBe("1 carte changée.");
    expect(speaker("en")("vote.left", { n: 1 })).toBe("1 dot left");
    expect(speaker("en")("vote.left", { n: 12 })).toBe("12 dots left");
  });

  it("leave a hole that nobody fills as it is", () => {
    expect(speaker("en")("lead.minutes")).toBe("{n} min");
  });
});
