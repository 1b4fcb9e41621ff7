// SPDX-License-Identifier: EPL-2.0
import "./app/older";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { Broken, Stumbled } from "./app/Stumbled";
import { start } from "./link/start";
import { board } from "./link/store";
import { embed } from "./scene/embed";
import { guardForms } from "./text/composing";

const root = document.getElementById("board");
if (root) {
  const page = createRoot(root);
  try {
    guardForms(document);
    start();
    if (board().embedded) {
      embed();
    }
    page.render(
      <Stumbled>
        <App />
      </Stumbled>,
    );
  } catch (error) {
    console.error(error);
    page.render(<Broken />);
  }
}
