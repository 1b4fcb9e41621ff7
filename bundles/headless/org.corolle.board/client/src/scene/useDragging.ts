// SPDX-License-Identifier: EPL-2.0
import { useReactFlow, type NodeChange, type OnNodeDrag } from "@xyflow/react";
import { useMemo, useState } from "react";
import { newId } from "../link/ids";
import type { SceneNode } from "../link/protocol";
import { act, here } from "../link/send";
import { board, useBoard } from "../link/store";
import { outcome, targetOf, type Drop } from "./drop";
import type { Point } from "./hit";
import type { FlowNode } from "./SceneNodeView";

export interface Held extends Point {
  readonly node: SceneNode;
}

/** A card let go over another: the person says what is meant. */
export interface Question {
  readonly cards: readonly SceneNode[];
  readonly onto: SceneNode;
}

const NONE: ReadonlyMap<string, Held> = new Map();
const NOBODY: readonly { readonly id: string }[] = [];

/** What I hold, where I have let go of things that the room has not yet put there, and what lies under my finger. */
export const useDragging = () => {
  const flow = useReactFlow<FlowNode>();
  const [held, setHeld] = useState(NONE);
  const [dropped, setDropped] = useState<ReadonlyMap<string, readonly Held[]>>(new Map());
  const [target, setTarget] = useState("");
  const [question, setQuestion] = useState<Question | null>(null);
  const pending = useBoard((state) => (dropped.size > 0 ? state.pending : NOBODY));
  const settling = useBoard((state) => (dropped.size > 0 ? state.settling : NOBODY));

  const put = useMemo(
    () =>
      new Map(
        [...pending, ...settling].flatMap(({ id }) => (dropped.get(id) ?? []).map((h) => [h.node.id, h] as const)),
      ),
    [pending, settling, dropped],
  );

  const dropOf = (event: MouseEvent | TouchEvent, each: Held, all: readonly FlowNode[]): Drop => {
    const touch = "changedTouches" in event ? event.changedTouches[0] : event;
    const finger = touch
      ? flow.screenToFlowPosition({ x: touch.clientX, y: touch.clientY })
      : { x: each.x + each.node.w / 2, y: each.y + each.node.h / 2 };
    return { node: each.node, at: each, finger, held: new Set(all.map((n) => n.id)) };
  };

  const heldOf = (node: FlowNode): Held => ({ node: held.get(node.id)?.node ?? node.data.node, ...node.position });

  const onNodesChange = (changes: NodeChange<FlowNode>[]): void =>
    setHeld((before) => {
      const moved = changes.flatMap((c) => (c.type === "position" && c.dragging && c.position ? [c] : []));
      if (moved.length === 0) {
        return before;
      }
      const next = new Map(before);
      for (const { id, position } of moved) {
        const node = before.get(id)?.node ?? board().scene?.nodes.get(id);
        if (node && position) {
          next.set(id, { node, ...position });
        }
      }
      return next;
    });

  const onNodeDrag: OnNodeDrag<FlowNode> = (event, node, all) => {
    const scene = board().scene;
    here({ drag: { node: node.id, x: Math.round(node.position.x), y: Math.round(node.position.y) } });
    if (scene && node.data.node.part === "card") {
      setTarget(targetOf(scene, board(), dropOf(event, heldOf(node), all))?.id ?? "");
    }
  };

  const onNodeDragStop: OnNodeDrag<FlowNode> = (event, _node, all) => {
    const scene = board().scene;
    const asked: SceneNode[] = [];
    const lying = new Map(dropped);
    for (const each of scene ? all.map(heldOf) : []) {
      const result = scene ? outcome(scene, board(), dropOf(event, each, all)) : { kind: "nothing" as const };
      if (result.kind === "act") {
        const id = newId();
        lying.set(id, [each]);
        void act(result.act, id);
      } else if (result.kind === "ask") {
        asked.push(each.node);
        setQuestion({ cards: asked, onto: result.onto });
      }
    }
    setDropped(new Map([...lying].slice(-50)));
    setHeld(NONE);
    setTarget("");
    here({});
  };

  return { held, put, target, question, answer: () => setQuestion(null), onNodesChange, onNodeDrag, onNodeDragStop };
};
