// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";
import { Corolla } from "../signs/Corolla";
import "./join.css";

/** The first moment, before the room has answered. */
export const Waiting = () => (
  <main className="door door-waiting" aria-busy="true">
    <Corolla size={72} />
    <p role="status">{useWords()("join.connecting")}</p>
  </main>
);
