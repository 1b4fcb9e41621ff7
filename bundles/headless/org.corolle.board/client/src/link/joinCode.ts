// SPDX-License-Identifier: EPL-2.0
// Coming in by the six letters on the wall: the server gives the participants' secret for them, or says why not.
import type { Language } from "./protocol";

export interface JoinAnswer {
  readonly secret?: string;
  /** In words for the person. */
  readonly why?: string;
}

/** Asks the room; an answer without words and secret means that the room cannot be reached. */
export const joinByCode = async (code: string, language: Language): Promise<JoinAnswer> => {
  try {
    const letters = code.normalize("NFKD").replace(/[^A-Za-z0-9]/g, "");
    const answer = await fetch(`join?lang=${language}`, { headers: { "X-Corolle-Code": letters } });
    return (await answer.json()) as JoinAnswer;
  } catch {
    return {};
  }
};
