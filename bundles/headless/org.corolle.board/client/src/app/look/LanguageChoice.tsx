// SPDX-License-Identifier: EPL-2.0
import type { Language } from "../../link/protocol";
import { chooseLanguage } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Chips } from "../parts/Chips";

/** The language of this device, whatever the others read. */
export const LanguageChoice = () => {
  const w = useWords();
  const language = useBoard((state) => state.language);
  return (
    <Chips
      label={w("menu.language")}
      value={language}
      onChoose={(value) => chooseLanguage(value as Language)}
      chips={[
        { value: "fr", label: w("menu.fr") },
        { value: "en", label: w("menu.en") },
      ]}
    />
  );
};
