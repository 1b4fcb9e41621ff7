// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Corolla } from "../signs/Corolla";
import "./join.css";

/** The address opens nothing: what to do now, in words. */
export const Ended = () => {
  const w = useWords();
  const why = useBoard((state) => state.endedWhy);
  return (
    <main className="door">
      <Corolla size={72} />
      <h1>{why || w("join.incomplete")}</h1>
      {!why && <p>{w("join.again")}</p>}
      <button onClick={() => location.reload()}>{w("common.retry")}</button>
    </main>
  );
};
