// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { useBoard } from "../../link/store";
import "./look.css";
import "./controls.css";

/** Puts this device's language and look on the page, where the style sheets and screen readers find them. */
export const useLook = (): void => {
  const look = useBoard((state) => state.look);
  const language = useBoard((state) => state.language);
  useEffect(() => {
    document.documentElement.dataset.look = look;
    document.documentElement.lang = language;
  }, [look, language]);
};
