// SPDX-License-Identifier: EPL-2.0
import { useMemo } from "react";
import { useBoard } from "../link/store";
import { speaker, type Say } from "./words";

/** The words in the language of this device. */
export const useWords = (): Say => {
  const language = useBoard((state) => state.language);
  return useMemo(() => speaker(language), [language]);
};
