// SPDX-License-Identifier: EPL-2.0
import { afterEach, expect, test, vi } from "vitest";
import { device, parsed } from "./storage";

afterEach(() => vi.unstubAllGlobals());

const browserWith = (localStorage: unknown): void => void vi.stubGlobal("window", { localStorage });

const refusing = {
  get localStorage(): Storage {
    throw new DOMException("denied", "SecurityError");
  },
};

test("whatTheBrowserRefusesToKeepIsRememberedAsLongAsThePageLives", () => {
  vi.stubGlobal("window", refusing);
  device.write("corolle.me", "abc");

  expect(device.read("corolle.me")).toBe("abc");
  expect(device.keys()).toEqual(["corolle.me"]);
  device.write("corolle.me", null);
  expect(device.read("corolle.me")).toBeNull();
  expect(device.keys()).toEqual([]);
});

test("aBrowserWithoutStorageRemembersToo", () => {
  browserWith(null);
  device.write("corolle.absent", "x");

  expect(device.read("corolle.absent")).toBe("x");
});

test("whatFoundNoRoomCountsBeforeTheOlderWordsThatAreKept", () => {
  const kept: Record<string, string> = { "corolle.full": "old" };
  browserWith({
    getItem: (key: string) => kept[key] ?? null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  device.write("corolle.full", "new");

  expect(device.read("corolle.full")).toBe("new");
});

test("whatIsNoJsonAnyMoreCountsAsNothing", () => {
  expect(parsed("{half", [])).toEqual([]);
  expect(parsed(null, [])).toEqual([]);
  expect(parsed('["a"]', [])).toEqual(["a"]);
});
