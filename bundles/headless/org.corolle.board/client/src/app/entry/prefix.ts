// SPDX-License-Identifier: EPL-2.0
import type { CardKind } from "../../link/acts";
import { visible } from "../../text/visible";

export type Polarity = "POSITIVE" | "NEGATIVE";

export interface Written {
  readonly text: string;
  readonly kind: CardKind;
  readonly polarity?: Polarity;
}

const SIGNS: Readonly<Record<string, Omit<Written, "text">>> = {
  "+": { kind: "EFFECT", polarity: "POSITIVE" },
  "-": { kind: "EFFECT", polarity: "NEGATIVE" },
  "–": { kind: "EFFECT", polarity: "NEGATIVE" },
  "−": { kind: "EFFECT", polarity: "NEGATIVE" },
  ":": { kind: "EXAMPLE" },
  "*": { kind: "IDEA" },
  "!": { kind: "DISAGREEMENT" },
};

/** Opening marks and what closes them. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "«": "»", "“": "”", "„": "“" };

/**
 * A sign is an order only before a word: before a number, another sign or an amount ("+ de", "- d’eau") it was written.
 */
const ORDER = /^[\s\u00a0\u202f]*(?=[\p{L}\p{M}«“"(])/u;
const AMOUNT = /^[+\-–−][\s\u00a0\u202f]*(?:d[’'e]|des|du|que|ou)(?![\p{L}\p{M}])|^[+\-–−][\s\u00a0\u202f]*d[’']/iu;

/** What stands between the marks, when they open and close the whole line and nothing else. */
const quoted = (text: string): string => {
  const close = QUOTES[text.charAt(0)];
  const inside = text.slice(1, -1);
  const whole =
    close && text.length > 2 && text.endsWith(close) && !inside.includes(close) && !inside.includes(text.charAt(0));
  return whole ? visible(inside) : "";
};

/** A sign at the start of a line says what kind of card it is; what else people write stays as they wrote it. */
export const readPrefix = (line: string, otherwise: CardKind): Written => {
  const text = visible(line);
  const words = quoted(text);
  if (words) {
    return { text: words, kind: "VERBATIM" };
  }
  const sign = SIGNS[text.charAt(0)];
  const rest = visible(text.slice(1));
  if (sign && !rest) {
    return { text: "", kind: otherwise };
  }
  const orders = sign && ORDER.test(text.slice(1)) && !AMOUNT.test(text);
  return orders ? { ...sign, text: rest } : { text, kind: otherwise };
};
