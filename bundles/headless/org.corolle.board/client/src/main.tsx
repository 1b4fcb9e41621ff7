// SPDX-License-Identifier: EPL-2.0
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { start } from "./link/start";
import { board } from "./link/store";
import { embed } from "./scene/embed";

const root = document.getElementById("board");
if (root) {
  start();
  if (board().embedded) {
    embed();
  }
  createRoot(root).render(<App />);
}
