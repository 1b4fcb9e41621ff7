// SPDX-License-Identifier: EPL-2.0
// Words that can be seen: spaces, format characters and fillers alone are no text.

const UNSEEN = /[\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\u115f\u1160\u3164\uffa0\u2800]/gu;
const AT_THE_ENDS = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g;

/** The text without what cannot be seen at its ends; "" where there is nothing to be seen. */
export const visible = (text: string): string => (text.replace(UNSEEN, "") ? text.replace(AT_THE_ENDS, "") : "");

/** The lines of a text that say something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map(visible)
    .filter(Boolean);
