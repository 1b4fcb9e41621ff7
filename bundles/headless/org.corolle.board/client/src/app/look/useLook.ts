// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { useBoard } from "../../link/store";
import "./look.css";
import "./controls.css";

/** The height that a keyboard on the screen leaves, told to the style sheets; pinching the page is not meant. */
const useHeight = (): void =>
  useEffect(() => {
    const seen = window.visualViewport;
    const tell = (): void => {
      if (seen && Math.abs(seen.scale - 1) < 0.01) {
        const { style } = document.documentElement;
        style.setProperty("--height", `${seen.height}px`);
        // where the page keeps its height behind the keyboard
        style.setProperty("--keyboard", `${Math.max(0, window.innerHeight - seen.height - seen.offsetTop)}px`);
        window.scrollTo(0, 0);
      }
    };
    seen?.addEventListener("resize", tell);
    seen?.addEventListener("scroll", tell);
    return () => {
      seen?.removeEventListener("resize", tell);
      seen?.removeEventListener("scroll", tell);
    };
  }, []);

/** Puts this device's language and look on the page, where the style sheets and screen readers find them. */
export const useLook = (): void => {
  const look = useBoard((state) => state.look);
  const language = useBoard((state) => state.language);
  useHeight();
  useEffect(() => {
    document.documentElement.dataset.look = look;
    document.documentElement.lang = language;
  }, [look, language]);
};
