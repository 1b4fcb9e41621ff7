// SPDX-License-Identifier: EPL-2.0
import { tab } from "../../link/storage";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Corolla } from "../signs/Corolla";
import { CodeForm } from "./CodeForm";
import "./join.css";

/** Who this tab was before its address opened nothing any more; whoever never came in came by the code. */
const roleBefore = (): string => {
  const [role = "", address = ""] = (tab.read("corolle.role") ?? "").split(" ");
  return role && address === location.hash ? role : "PARTICIPANT";
};

const enter = (secret: string): void => {
  location.hash = secret;
  location.reload();
};

/** The address opens nothing: what to do now, in words. */
export const Ended = () => {
  const w = useWords();
  const why = useBoard((state) => state.endedWhy);
  const scans = useBoard((state) => (state.role ?? roleBefore()) === "PARTICIPANT");
  // who comes by the short address has nothing behind # yet, and no mistake to be told of
  const typed = scans && location.hash.length < 2;
  return (
    <main className="door">
      <Corolla size={72} />
      <h1>{why || w(typed ? "join.welcome" : "join.incomplete")}</h1>
      {!why && !typed && <p>{w(scans ? "join.again" : "join.ask")}</p>}
      {scans && <CodeForm enter={enter} />}
      <button onClick={() => location.reload()}>{w("common.retry")}</button>
    </main>
  );
};
