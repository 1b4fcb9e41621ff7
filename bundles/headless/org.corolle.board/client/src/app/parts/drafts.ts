// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";

const KEY = "corolle.draft.";

/** A text being typed, kept over a reload of this tab until it is sent. */
export const useDraft = (name: string): readonly [string, (text: string) => void] => {
  const [text, setText] = useState(() => sessionStorage.getItem(KEY + name) ?? "");
  return [
    text,
    (next) => {
      setText(next);
      if (next) {
        sessionStorage.setItem(KEY + name, next);
      } else {
        sessionStorage.removeItem(KEY + name);
      }
    },
  ];
};
