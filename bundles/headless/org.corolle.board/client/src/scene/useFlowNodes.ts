// SPDX-License-Identifier: EPL-2.0
import { useMemo } from "react";
import type { SceneNode } from "../link/protocol";
import type { BoardState } from "../link/state";
import { board, useBoard } from "../link/store";
import { useUnsent } from "../text/sessions";
import { useWords } from "../words/useWords";
import { mayDrag } from "./drop";
import { flowNode } from "./flowNodes";
import { cellKey, pendingLooks, type PendingLook } from "./looks";
import { maySelect } from "./may";
import { partName } from "./parts";
import type { FlowNode } from "./SceneNodeView";
import type { Held } from "./useDragging";

export interface Hands {
  readonly held: ReadonlyMap<string, Held>;
  readonly put: ReadonlyMap<string, Held>;
  readonly target: string;
  readonly focus: string;
  /** Nodes that others hold now. */
  readonly elsewhere: ReadonlySet<string>;
}

const lookOf = (node: SceneNode, hands: Hands, pending: PendingLook | undefined, unsent: boolean): string =>
  [
    hands.held.has(node.id) ? "held" : "",
    hands.put.has(node.id) || pending?.text !== undefined || unsent ? "waiting" : "",
    pending?.leaving ? "leaving" : "",
    hands.target === node.id ? "target" : "",
    hands.elsewhere.has(node.id) ? "elsewhere" : "",
  ]
    .join(" ")
    .trim();

const pendingOf = (node: SceneNode, looks: ReadonlyMap<string, PendingLook>): PendingLook | undefined =>
  looks.size === 0
    ? undefined
    : (looks.get(node.el) ??
      looks.get(cellKey(node.data.chain ?? "", node.data.activity ?? "", node.data.circuit ?? "")));

const EMPTY_HANDS: Hands = { held: new Map(), put: new Map(), target: "", focus: "", elsewhere: new Set() };

/** How one node looks, given what hands do. */
type Show = (id: string, hands: Hands) => FlowNode | undefined;

const useShow = (): Show => {
  const scene = useBoard((state) => state.scene);
  const pending = useBoard((state) => state.pending);
  const settling = useBoard((state) => state.settling);
  const selection = useBoard((state) => state.selection);
  const role = useBoard((state) => state.role);
  const phase = useBoard((state) => state.room?.phase);
  const own = useBoard((state) => state.own);
  const unsent = useUnsent();
  const say = useWords();
  return useMemo(() => {
    const asker: BoardState = board();
    const looks = pendingLooks([...settling, ...pending]);
    const chosen = new Set(selection);
    return (id, hands) => {
      const hold = hands.held.get(id);
      const node = hold?.node ?? scene?.nodes.get(id);
      if (!node || !scene) {
        return undefined;
      }
      const look = pendingOf(node, looks);
      const spot = hold ?? hands.put.get(id);
      const selected = chosen.has(id);
      return flowNode(node, {
        x: spot?.x,
        y: spot?.y,
        text: unsent.get(node.el) ?? look?.text,
        selected,
        draggable: hold !== undefined || mayDrag(scene, asker, node, selected),
        focusable: maySelect(asker, node),
        tabbable: hands.focus === id,
        role: partName(say, node.part),
        look: lookOf(node, hands, look, unsent.has(node.el)),
      });
    };
    // role, phase and own are what `asker` is asked for
  }, [scene, pending, settling, selection, role, phase, own, unsent, say]);
};

/**
 * The scene as the canvas shows it: with what I hold, what is on its way, what is chosen. While hands move, only what
 * they touch is made anew.
 */
export const useFlowNodes = ({ held, put, target, focus, elsewhere }: Hands): FlowNode[] => {
  const order = useBoard((state) => state.scene?.order);
  const show = useShow();
  const resting = useMemo(() => {
    const nodes = (order ?? []).flatMap((id) => show(id, EMPTY_HANDS) ?? []);
    return { nodes, at: new Map(nodes.map((node, i) => [node.id, i])) };
  }, [order, show]);
  return useMemo(() => {
    const nodes = resting.nodes.slice();
    for (const id of new Set([...held.keys(), ...put.keys(), target, focus, ...elsewhere])) {
      const node = show(id, { held, put, target, focus, elsewhere });
      if (node) {
        nodes[resting.at.get(id) ?? nodes.length] = node;
      }
    }
    return nodes;
  }, [resting, show, held, put, target, focus, elsewhere]);
};
