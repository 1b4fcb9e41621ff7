// SPDX-License-Identifier: EPL-2.0
import type { Look } from "../../link/protocol";
import { chooseLook } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Chips } from "../parts/Chips";

/** Light or high contrast, on this device. */
export const LookChoice = () => {
  const w = useWords();
  const look = useBoard((state) => state.look);
  return (
    <Chips
      label={w("menu.look")}
      value={look}
      onChoose={(value) => chooseLook(value as Look)}
      chips={[
        { value: "light", label: w("menu.light") },
        { value: "high-contrast", label: w("menu.high-contrast") },
      ]}
    />
  );
};
