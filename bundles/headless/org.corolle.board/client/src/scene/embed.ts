// SPDX-License-Identifier: EPL-2.0
// The board inside the workbench's window: the window's selection and menu reach it, and it tells of its own.
import { act, choose, chooseView } from "../link/send";
import { selectedNodes, waitingCount } from "../link/state";
import { board, subscribe } from "../link/store";
import { mayDelete } from "./may";
import { fit, reveal } from "./view";

interface Corolle {
  /** Chooses the nodes that show these elements. */
  readonly select: (elements: readonly string[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The texts of what is chosen, one a line, for the window's clipboard. */
  readonly copy: () => string;
  readonly delete: () => void;
  readonly fit: () => void;
  readonly view: (type: string, subject: string, dimension: string) => void;
}

declare global {
  interface Window {
    corolle?: Corolle;
    /** Hears the ids of the chosen elements, as JSON. */
    corolleSelected?: (elements: string) => void;
    /** Hears {link, view, title, editing, waiting}, as JSON. */
    corolleState?: (state: string) => void;
  }
}

let asked = "[]";

const elements = (): string => JSON.stringify(selectedNodes(board()).flatMap((node) => node.el || []));

const select = (ids: readonly string[]): void => {
  const wanted = new Set(ids);
  const nodes = [...(board().scene?.nodes.values() ?? [])].filter((node) => node.el && wanted.has(node.el));
  asked = JSON.stringify(nodes.map((node) => node.el));
  choose(nodes.map((node) => node.id));
  if (nodes[0]) {
    reveal(nodes[0].id);
  }
};

const corolle: Corolle = {
  select,
  undo: () => void act({ do: "undo" }),
  redo: () => void act({ do: "redo" }),
  copy: () =>
    selectedNodes(board())
      .map((node) => node.data.text || node.label)
      .join("\n"),
  delete: () =>
    selectedNodes(board())
      .filter((node) => mayDelete(board(), node))
      .forEach((node) => void act({ do: "delete", element: node.el })),
  fit: () => fit(),
  view: (type, subject, dimension) => chooseView({ type, subject, dimension }),
};

const stateNow = (): string => {
  const { link, view, scene, editing, pending, ballot } = board();
  return JSON.stringify({
    link,
    view,
    title: scene?.title ?? "",
    editing: editing !== null,
    waiting: waitingCount({ pending, ballot }),
  });
};

/** The window's ear may be deaf for a moment; that must not stop the board. */
const call = (ear: ((words: string) => void) | undefined, words: string): void => {
  try {
    ear?.(words);
  } catch (deaf) {
    console.warn(deaf);
  }
};

/** Calls once for each change of what is told; what the window itself has asked for is not told back. */
export const embed = (): void => {
  window.corolle = corolle;
  let selected = "[]";
  let state = "";
  subscribe(() => {
    const now = elements();
    if (now !== selected) {
      selected = now;
      if (now !== asked) {
        call(window.corolleSelected, now);
      }
      asked = "";
    }
    const told = stateNow();
    if (told !== state) {
      state = told;
      call(window.corolleState, told);
    }
  });
};
