// SPDX-License-Identifier: EPL-2.0
import type { CardKind } from "../../link/acts";

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
  ":": { kind: "EXAMPLE" },
  '"': { kind: "VERBATIM" },
  "«": { kind: "VERBATIM" },
  "“": { kind: "VERBATIM" },
  "*": { kind: "IDEA" },
  "!": { kind: "DISAGREEMENT" },
};

/** A sign at the start of a line says what kind of card it is; quotation marks that close it are taken off too. */
export const readPrefix = (line: string, otherwise: CardKind): Written => {
  const text = line.trim();
  const sign = SIGNS[text.charAt(0)];
  if (!sign) {
    return { text, kind: otherwise };
  }
  const rest = text.slice(1).trim();
  return { ...sign, text: sign.kind === "VERBATIM" ? rest.replace(/["»”]$/, "").trim() : rest };
};
