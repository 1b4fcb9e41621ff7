// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../link/store";
import { useWords } from "../words/useWords";
import type { Key } from "../words/words";
import { emptyKey } from "./emptiness";
import { Corolla } from "./signs/Corolla";

/** An invitation to the first act, where nothing is drawn yet; below the invitations that the drawing itself holds. */
export const Empty = () => {
  const w = useWords();
  const key: Key | null = useBoard(emptyKey);
  const drawn = useBoard((state) => state.scene !== null);
  return key ? (
    <div className={drawn ? "empty empty-low" : "empty"}>
      {!drawn && <Corolla size={96} />}
      <p>{w(key)}</p>
    </div>
  ) : null;
};
