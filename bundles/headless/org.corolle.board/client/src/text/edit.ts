// SPDX-License-Identifier: EPL-2.0
// Edits inside a text, as org.corolle.hub.text has them: a walk from the start that keeps, writes and takes away.
import type { Edit, Step } from "../link/acts";

const isKeep = (step: Step | undefined): step is number => typeof step === "number";
const isInsert = (step: Step | undefined): step is string => typeof step === "string" && step[0] === "+";
const isDelete = (step: Step | undefined): step is string => typeof step === "string" && step[0] === "-";
const length = (step: Step): number => (isKeep(step) ? step : step.length - 1);

/** Builds an edit: equal neighbours become one, empty steps vanish, an insertion stands before a deletion. */
const add = (steps: Step[], step: Step): void => {
  if (length(step) === 0) {
    return;
  }
  const last = steps[steps.length - 1];
  if (isKeep(step) && isKeep(last)) {
    steps[steps.length - 1] = last + step;
  } else if ((isDelete(step) && isDelete(last)) || (isInsert(step) && isInsert(last))) {
    steps[steps.length - 1] = last + step.slice(1);
  } else if (isInsert(step) && isDelete(last)) {
    steps.pop();
    add(steps, step);
    steps.push(last);
  } else {
    steps.push(step);
  }
};

export const built = (...parts: readonly Step[]): Edit => {
  const steps: Step[] = [];
  parts.forEach((part) => add(steps, part));
  return steps;
};

const high = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at));
const low = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** The smallest single splice that turns one text into another; surrogate pairs stay whole. */
export const between = (before: string, after: string): Edit => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  if (head > 0 && high(before, head - 1)) {
    head--;
  }
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  if (tail > 0 && low(before, before.length - tail)) {
    tail--;
  }
  const gone = before.slice(head, before.length - tail);
  return built(head, "+" + after.slice(head, after.length - tail), "-" + gone, tail);
};

export const isEmpty = (edit: Edit): boolean => edit.every(isKeep);

export const fits = (edit: Edit, text: string): boolean => {
  let at = 0;
  for (const step of edit) {
    if (isDelete(step) && !text.startsWith(step.slice(1), at)) {
      return false;
    }
    at += isInsert(step) ? 0 : length(step);
  }
  return at === text.length;
};

/** The text after the edit, which must fit. */
export const apply = (edit: Edit, text: string): string => {
  let at = 0;
  let result = "";
  for (const step of edit) {
    if (isInsert(step)) {
      result += step.slice(1);
    } else {
      result += isKeep(step) ? text.slice(at, at + step) : "";
      at += length(step);
    }
  }
  return result;
};

const cut = (step: Step, count: number): Step => (isKeep(step) ? count : step.slice(0, count + 1));
const rest = (step: Step, count: number): Step => (isKeep(step) ? step - count : "-" + step.slice(count + 1));

/**
 * An edit written anew, to come after another that was made to the same text and is already applied.
 * No letter of either is lost; where both insert at one place the earlier edit's letters stand first.
 */
export const after = (later: Edit, earlier: Edit): Edit => {
  const ours = [...later];
  const theirs = [...earlier];
  const steps: Step[] = [];
  while (ours.length > 0 || theirs.length > 0) {
    const mine = ours.shift();
    const other = theirs.shift();
    if (isInsert(other)) {
      add(steps, other.length - 1);
      if (mine !== undefined) {
        ours.unshift(mine);
      }
    } else if (isInsert(mine)) {
      add(steps, mine);
      if (other !== undefined) {
        theirs.unshift(other);
      }
    } else if (mine === undefined || other === undefined) {
      throw new Error("the two edits are not of one text");
    } else {
      const common = Math.min(length(mine), length(other));
      if (isKeep(other)) {
        add(steps, cut(mine, common));
      }
      if (length(mine) > common) {
        ours.unshift(rest(mine, common));
      }
      if (length(other) > common) {
        theirs.unshift(rest(other, common));
      }
    }
  }
  return steps;
};

/**
 * Where a caret goes when others' edit is applied: letters written right at it push it on only if they stand before.
 */
export const caretAfter = (caret: number, edit: Edit): number => {
  let at = 0;
  let moved = caret;
  for (const step of edit) {
    if (at >= caret) {
      break;
    }
    if (isInsert(step)) {
      moved += step.length - 1;
    } else {
      moved -= isDelete(step) ? Math.min(length(step), caret - at) : 0;
      at += length(step);
    }
  }
  return moved;
};
