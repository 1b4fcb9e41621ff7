// SPDX-License-Identifier: EPL-2.0
import { textOf } from "../../link/address";
import { chooseView } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { current, groupsOf } from "./drawings";

/** Which drawing is before me. */
export const DrawingChoice = () => {
  const w = useWords();
  const choices = useBoard((state) => state.choices);
  const view = useBoard((state) => state.view);
  if (choices.length < 2) {
    return null;
  }
  const shown = current(choices, view);
  return (
    <select
      className="drawing-choice"
      aria-label={w("view.choose")}
      value={shown ? textOf(shown) : ""}
      onChange={(event) => {
        const chosen = choices.find((choice) => textOf(choice) === event.target.value);
        if (chosen) {
          chooseView(chosen);
        }
      }}
    >
      {groupsOf(choices).map(([name, some]) => (
        <optgroup key={name} label={w(name)}>
          {some.map((choice) => (
            <option key={textOf(choice)} value={textOf(choice)}>
              {choice.title}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
};
