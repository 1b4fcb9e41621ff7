// SPDX-License-Identifier: EPL-2.0
// What the libraries ask of a browser and Safari 14 does not have yet; imported before them.

const copyOf = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

if (typeof globalThis.structuredClone !== "function") {
  Object.defineProperty(globalThis, "structuredClone", { value: copyOf, configurable: true, writable: true });
}

export {};
