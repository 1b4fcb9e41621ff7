// SPDX-License-Identifier: EPL-2.0
import type { Node, NodeProps } from "@xyflow/react";
import { memo, type CSSProperties } from "react";
import type { SceneNode } from "../link/protocol";
import { ShapeView } from "./ShapeView";

export interface Shown extends Record<string, unknown> {
  readonly node: SceneNode;
  /** Written here and not yet in the scene. */
  readonly text?: string;
}

export type FlowNode = Node<Shown, "scene">;

/** Petals, arrows and frames are touched where they are painted, everything else all over its box. */
const PAINTED = new Set(["petal", "flow", "zone", "legend", "prompt"]);

const firstText = (node: SceneNode) => node.s.find((shape) => shape.k === "text");

const Newer = ({ node, text }: { node: SceneNode; text: string }) => {
  const like = firstText(node);
  const size = like?.k === "text" ? like.z : 24;
  return (
    <foreignObject width={node.w} height={node.h}>
      <div className="newer" style={{ fontSize: size }}>
        {text}
      </div>
    </foreignObject>
  );
};

/** What is pressed like a button takes a finger however small it is drawn. */
const BUTTONS = new Set(["add", "more"]);

const Finger = ({ node }: { node: SceneNode }) => (
  <rect className="grip finger" style={{ "--w": `${node.w}px`, "--h": `${node.h}px` } as CSSProperties} />
);

const Line = ({ node }: { node: SceneNode }) => {
  const line = node.s.find((shape) => shape.k === "path");
  return line?.k === "path" ? <path className="grip" d={line.d} /> : null;
};

/** A node of the scene; the same object draws the same thing. */
export const SceneNodeView = memo(
  ({ data: { node, text } }: NodeProps<FlowNode>) => (
    <svg className={`part part-${node.part}`} width={node.w} height={node.h} aria-hidden="true">
      {!PAINTED.has(node.part) && <rect className="grip" width={node.w} height={node.h} />}
      {BUTTONS.has(node.part) && <Finger node={node} />}
      {node.part === "flow" && <Line node={node} />}
      {node.s.map((shape, i) =>
        text !== undefined && shape.k === "text" ? null : <ShapeView key={i} shape={shape} />,
      )}
      {text !== undefined && <Newer node={node} text={text} />}
    </svg>
  ),
  (a, b) => a.data.node === b.data.node && a.data.text === b.data.text,
);
