// SPDX-License-Identifier: EPL-2.0
// What others may have done to a text in several places at once: the longest common part stays.
import type { Edit, Step } from "../link/acts";
import { between, built } from "./edit";

/** Beyond so many pairs of characters, one splice must do. */
const MOST = 4_000_000;

const table = (a: readonly string[], b: readonly string[]): Uint16Array => {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
};

export const diff = (before: string, after: string): Edit => {
  const a = [...before];
  const b = [...after];
  if (a.length * b.length > MOST) {
    return between(before, after);
  }
  const lengths = table(a, b);
  const width = b.length + 1;
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      steps.push((a[i] ?? "").length);
      i++;
      j++;
    } else if (
      j < b.length &&
      (i === a.length || (lengths[i * width + j + 1] ?? 0) >= (lengths[(i + 1) * width + j] ?? 0))
    ) {
      steps.push("+" + b[j++]);
    } else {
      steps.push("-" + a[i++]);
    }
  }
  return built(...steps);
};
