// SPDX-License-Identifier: EPL-2.0
import { useViewport } from "@xyflow/react";
import type { SceneNode } from "../link/protocol";
import { Writer } from "./Writer";
import type { Writing } from "./useWriting";

/** Never smaller than can be read and, on tablets, than makes the browser zoom by itself; in pixels. */
const LEAST_SIZE = 16;
const LEAST_WIDTH = 200;

const lineOf = (node: SceneNode) => node.s.find((shape) => shape.k === "text");

/** The text is written where it stands, in its own type and size. */
export const InPlace = ({ node, writing }: { node: SceneNode; writing: Writing }) => {
  const { x, y, zoom } = useViewport();
  const line = lineOf(node);
  const wide = Math.max(node.w * zoom, LEAST_WIDTH);
  const size = Math.max((line?.k === "text" ? line.z : 24) * zoom, LEAST_SIZE);
  const align = line?.k === "text" && line.a === "middle" ? "center" : "left";
  const invites = node.part === "add";
  const left = (invites ? node.x : node.x + node.w / 2) * zoom + x - (invites ? 0 : wide / 2);
  const top = node.y * zoom + y;
  return (
    <div
      className="in-place"
      style={{ left: `clamp(4px, ${left}px, calc(100% - ${wide + 4}px))`, top, width: wide, minHeight: node.h * zoom }}
    >
      <Writer
        writing={writing}
        label={node.label}
        grow
        style={{ fontSize: size, minHeight: Math.max(node.h * zoom, 44), textAlign: align }}
      />
    </div>
  );
};
