// SPDX-License-Identifier: EPL-2.0
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { start } from "./link/start";

const root = document.getElementById("board");
if (root) {
  start();
  createRoot(root).render(<App />);
}
