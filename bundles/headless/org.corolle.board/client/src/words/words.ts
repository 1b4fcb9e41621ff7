// SPDX-License-Identifier: EPL-2.0
import type { Language } from "../link/protocol";
import { en } from "./en";
import { fr } from "./fr";

export type Key = keyof typeof fr;
export type Values = Readonly<Record<string, string | number>>;
export type Say = (key: Key, values?: Values) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { fr, en };

/** One form serves always; two are one|several of {n}; three are none|one|several. French counts 0 and 1 as one. */
const form = (text: string, language: Language, n: number): string => {
  const forms = text.split("|");
  if (forms.length === 3) {
    return forms[n === 0 ? 0 : n === 1 ? 1 : 2] ?? text;
  }
  const single = language === "fr" ? n < 2 : n === 1;
  return forms[single ? 0 : forms.length - 1] ?? text;
};

export const speaker =
  (language: Language): Say =>
  (key, values = {}) =>
    form(TEXTS[language][key], language, Number(values.n ?? 1)).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
