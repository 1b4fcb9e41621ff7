// SPDX-License-Identifier: EPL-2.0
// Letters in the making: an input method or a phone's keyboard still holds the word, so its Enter and Escape are not
// ours.

/**
 * What browsers say instead of the key while a word is being composed; Safari says it for the Enter that ends it, too.
 */
const HELD_BY_THE_KEYBOARD = 229;

type Key = Pick<KeyboardEvent, "isComposing" | "keyCode">;

export const composes = ({ isComposing, keyCode }: Key): boolean => isComposing || keyCode === HELD_BY_THE_KEYBOARD;

/** No form of the page is sent by an Enter that chose a word. */
export const guardForms = (page: Document): void => {
  let chosen = false;
  page.addEventListener("keydown", (event) => (chosen = event.key === "Enter" && composes(event)), true);
  page.addEventListener("keyup", () => (chosen = false), true);
  page.addEventListener(
    "submit",
    (event) => {
      if (chosen) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );
};
