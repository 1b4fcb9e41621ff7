// SPDX-License-Identifier: EPL-2.0
// "+ 12" on a petal stands for cards that found no room: it leads to the drawing that shows them all.
import type { SceneNode, ViewName } from "../link/protocol";
import { chooseView } from "../link/send";

const leadsTo = ({ part, data }: SceneNode): ViewName | null =>
  part === "more" && data.opens
    ? { type: data.opens, subject: data.subject ?? data.action ?? "", dimension: data.dimension ?? "" }
    : null;

/** Goes there, and says whether there was somewhere to go. */
export const follow = (node: SceneNode): boolean => {
  const view = leadsTo(node);
  if (view) {
    chooseView(view);
  }
  return view !== null;
};
