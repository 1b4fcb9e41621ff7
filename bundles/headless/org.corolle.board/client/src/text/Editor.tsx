// SPDX-License-Identifier: EPL-2.0
import { useEffect, useRef } from "react";
import type { SceneNode } from "../link/protocol";
import { useBoard } from "../link/store";
import { InPlace } from "./InPlace";
import { Sheet } from "./Sheet";
import "./text.css";
import { useWriting } from "./useWriting";

const small = (): boolean => window.matchMedia("(max-width: 640px), (max-height: 460px)").matches;

const Editing = ({ node, seed }: { node: SceneNode; seed: string }) => {
  const writing = useWriting(node, seed);
  const inSheet = useRef(small());
  const box = useRef<HTMLDivElement>(null);
  const { done } = writing;

  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) {
        done();
      }
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [done]);

  return (
    <div ref={box}>
      {inSheet.current ? <Sheet node={node} writing={writing} /> : <InPlace node={node} writing={writing} />}
    </div>
  );
};

/** The text being written here, if any; what it stands for stays even when others take it away meanwhile. */
export const Editor = ({ ended }: { ended: (node: SceneNode) => void }) => {
  const editing = useBoard((state) => state.editing);
  const present = useBoard((state) => (state.editing ? state.scene?.nodes.get(state.editing.node) : undefined));
  const held = useRef<SceneNode | undefined>(undefined);
  const before = useRef<SceneNode | undefined>(undefined);
  held.current = editing && held.current?.id === editing.node ? (present ?? held.current) : present;

  useEffect(() => {
    if (!editing && before.current) {
      ended(before.current);
    }
    before.current = editing ? held.current : undefined;
  }, [editing, ended]);

  return editing && held.current ? <Editing key={editing.node} node={held.current} seed={editing.seed} /> : null;
};
