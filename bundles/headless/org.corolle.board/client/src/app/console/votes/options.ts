// SPDX-License-Identifier: EPL-2.0
import { linesOf } from "../../../text/visible";
import type { VoteOption } from "../../../link/protocol";

/** What is put to the vote: first the cards, then the typed lines, each once. */
export const optionsOf = (
  typed: string,
  cards: readonly { readonly subject: string; readonly text: string }[],
  id: () => string,
): readonly VoteOption[] => {
  const lines = linesOf(typed);
  const own = lines.filter((line, i) => lines.indexOf(line) === i);
  return [
    ...cards.map(({ subject, text }) => ({ id: id(), text, subject })),
    ...own.map((text) => ({ id: id(), text, subject: "" })),
  ];
};
