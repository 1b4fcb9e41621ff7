// SPDX-License-Identifier: EPL-2.0
// Where everyone looks: a node, or the whole drawing; as soon as that drawing is here.
import { textOf } from "../link/address";
import { board } from "../link/store";
import { fit, showNode } from "./view";

let wanted: { readonly view: string; readonly node: string } | null = null;

const viewNow = (): string => {
  const view = board().view;
  return view ? textOf(view) : "";
};

/** Called whenever the canvas has drawn a scene; says whether it led somewhere. */
export const arrive = (): boolean => {
  const { scene } = board();
  if (!wanted || !scene || viewNow() !== wanted.view || scene.view.type !== board().view?.type) {
    return false;
  }
  const { node } = wanted;
  wanted = null;
  if (node && scene.nodes.has(node)) {
    showNode(node);
  } else {
    fit();
  }
  return true;
};

/** "" for the whole drawing. */
export const focusNode = (node: string): void => {
  wanted = { view: viewNow(), node };
  arrive();
};
