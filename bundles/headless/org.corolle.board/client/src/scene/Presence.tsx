// SPDX-License-Identifier: EPL-2.0
import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import type { Group } from "../link/protocol";
import type { Presence as Someone } from "../link/state";
import { useBoard } from "../link/store";
import { useWords } from "../words/useWords";
import { ShapeView } from "./ShapeView";
import { usePictogram } from "./pictograms";

const Badge = ({ group, text }: { group: Group | undefined; text: string }) => {
  const outline = usePictogram(group?.pictogram ?? "");
  return (
    <span className="badge" style={{ background: group?.colour ?? "#444444" }}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={outline} fill="#ffffff" fillRule="evenodd" stroke="#00000066" strokeWidth={0.4} />
      </svg>
      <span className="badge-text">{text}</span>
    </span>
  );
};

const One = ({ who, group }: { who: Someone; group: Group | undefined }) => {
  const say = useWords();
  const held = who.drag?.node ?? "";
  const about = held || who.typing || who.node || "";
  const node = useBoard((state) => state.scene?.nodes.get(about));
  if (!node) {
    return null;
  }
  const name = group?.label || say("canvas.someone");
  const spot = who.drag ?? node;
  const text = held ? say("canvas.holds", { group: name }) : who.typing ? say("canvas.typing", { group: name }) : "";
  return (
    <div
      className="other"
      style={{
        transform: `translate(${spot.x}px, ${spot.y}px)`,
        width: node.w,
        height: node.h,
        outlineColor: group?.colour,
      }}
    >
      {held && (
        <svg className="part" width={node.w} height={node.h} aria-hidden="true">
          {node.s.map((shape, i) => (
            <ShapeView key={i} shape={shape} />
          ))}
        </svg>
      )}
      {text && <Badge group={group} text={text} />}
    </div>
  );
};

/** What others hold, and where they write, in the colour of their group. */
export const Presence = () => {
  const people = useBoard((state) => state.people);
  const me = useBoard((state) => state.me);
  const groups = useBoard((state) => state.room?.groups);
  const others = useMemo(
    () => [...people.values()].filter((p) => p.from !== me && (p.drag || p.typing || p.node)),
    [people, me],
  );
  return (
    <ViewportPortal>
      {others.map((who) => (
        <One key={who.from} who={who} group={groups?.find((group) => group.id === who.group)} />
      ))}
    </ViewportPortal>
  );
};
