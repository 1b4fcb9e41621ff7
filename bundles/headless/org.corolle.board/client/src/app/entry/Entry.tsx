// SPDX-License-Identifier: EPL-2.0
import { useRef } from "react";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { chainOf } from "../connect/ends";
import { Connect } from "../connect/Connect";
import { ElementTools } from "../element/ElementTools";
import { Gather } from "../gather/Gather";
import { useChosenCards } from "../gather/cards";
import { Chips } from "../parts/Chips";
import { Foot } from "../parts/Foot";
import { Icon } from "../signs/Icon";
import { EntryLine } from "./EntryLine";
import { chosenMode, useMode } from "./mode";
import { modesOf, type Mode } from "./modes";
import { useCatching } from "./useCatching";
import "./entry.css";

/** The scribe's foot of the board: what is chosen, what is added, and the line that is always there. */
export const Entry = () => {
  const w = useWords();
  const scene = useBoard((state) => state.scene);
  const several = useChosenCards().length > 1;
  const modes = modesOf(scene, chainOf(scene));
  const mode = useMode(modes);
  const adds = useRef<HTMLDivElement>(null);
  useCatching();
  return (
    <Foot wide>
      {several ? (
        <div className="floating gathering">
          <Gather />
        </div>
      ) : (
        mode !== "flow-add" && <ElementTools />
      )}
      <div className="adds" ref={adds}>
        <Icon name="plus" size={20} />
        <Chips
          quiet
          label={w("adds")}
          chips={modes.map((each) => ({ value: each, label: w(`add.${each}`) }))}
          value={mode}
          onChoose={(value) => chosenMode.set(value as Mode)}
        />
      </div>
      {mode === "flow-add" ? (
        <Connect />
      ) : (
        <EntryLine
          mode={mode}
          onSlash={() => adds.current?.querySelector<HTMLInputElement>("input:checked")?.focus()}
        />
      )}
    </Foot>
  );
};
