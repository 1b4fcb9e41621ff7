// SPDX-License-Identifier: EPL-2.0
import type { Act, CardKind } from "../../link/acts";
import { diff } from "../../text/diff";
import { visible } from "../../text/visible";
import type { Target } from "./targets";
import type { Mode, Type } from "./modes";
import { readPrefix } from "./prefix";

/** Everything the entry line knows when Enter is pressed. */
export interface Line {
  readonly mode: Mode;
  readonly text: string;
  readonly target: Target | undefined;
  readonly chain: string;
  readonly parent: string;
  readonly kind: CardKind;
  readonly type: Type | "";
  readonly action: string;
  /** What stood there when typing began, and the number of the room's state then. */
  readonly before: { readonly target: Target | undefined; readonly text: string; readonly number: number } | null;
}

const card = ({ target, text, kind }: Line, id: string): readonly Act[] => {
  const written = readPrefix(text, kind);
  if (target?.part !== "petal" || !target.el || !written.text) {
    return [];
  }
  const added: Act = {
    do: "card-add",
    id,
    action: target.data.action ?? "",
    dimension: target.el,
    text: written.text,
    kind: written.kind,
  };
  return written.polarity ? [added, { do: "set", element: id, feature: "polarity", value: written.polarity }] : [added];
};

/**
 * A cell that was there gets what was changed in it; one that was not comes under a new id: others’ words stay beside
 * it.
 */
const cell = ({ target, text, before }: Line, id: string): readonly Act[] => {
  const { chain, activity, circuit } = target?.data ?? {};
  const words = visible(text);
  if (target?.part !== "cell" || !chain || !activity || !circuit) {
    return [];
  }
  const known = before?.target?.part === "cell" ? before.target.el : "";
  return known && before
    ? [{ do: "write", element: known, feature: "name", base: before.number, edit: diff(before.text, words) }]
    : [{ do: "cell-write", id, chain, activity, circuit, text: words }];
};

/** What Enter does; nothing where a place is still to be chosen. */
export const actsOf = (line: Line, id: string): readonly Act[] => {
  const { mode, chain, parent, type, action } = line;
  const text = visible(line.text);
  if (mode === "cell") {
    return cell(line, id);
  }
  if (!text) {
    return [];
  }
  switch (mode) {
    case "card":
      return card(line, id);
    case "petal-add":
    case "action-add":
      return [{ do: mode, id, text }];
    case "chain-add":
      return [{ do: mode, id, text, ...(action ? { action } : {}) }];
    case "stakeholder-add":
      return [{ do: mode, id, text, ...(chain ? { chain } : {}) }];
    case "content-add":
    case "carrier-add":
      return parent ? [{ do: mode, id, activity: parent, text }] : [];
    case "impact-add":
      return parent ? [{ do: mode, id, domain: parent, text }] : [];
    case "flow-add":
      return [];
    default:
      return chain ? [{ do: mode, id, chain, text, ...(type ? { kind: type } : {}) }] : [];
  }
};
