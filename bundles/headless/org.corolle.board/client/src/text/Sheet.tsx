// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../link/protocol";
import { useWords } from "../words/useWords";
import { Writer } from "./Writer";
import type { Writing } from "./useWriting";

/** On a phone the text is written in a sheet above the keyboard. */
export const Sheet = ({ node, writing }: { node: SceneNode; writing: Writing }) => {
  const say = useWords();
  return (
    <div className="write-sheet" role="dialog" aria-modal="true" aria-label={say("canvas.write", { text: node.label })}>
      <Writer writing={writing} label={node.label} grow />
      <div className="write-buttons">
        <button type="button" onClick={writing.giveUp}>
          {say("canvas.giveUp")}
        </button>
        <button type="button" className="primary" onClick={writing.done}>
          {say("canvas.done")}
        </button>
      </div>
    </div>
  );
};
