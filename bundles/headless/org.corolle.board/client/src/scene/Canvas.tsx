// SPDX-License-Identifier: EPL-2.0
import { ReactFlow, ReactFlowProvider, useReactFlow } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { choose } from "../link/send";
import { useBoard } from "../link/store";
import { Editor } from "../text/Editor";
import { useWords } from "../words/useWords";
import { Asking } from "./Asking";
import "./canvas.css";
import "./fonts.css";
import { fontsReady } from "./fonts";
import { patternsOf } from "./patterns";
import { Patterns } from "./Patterns";
import { PendingCards } from "./PendingCards";
import { invited } from "./invited";
import { follow } from "./leadsTo";
import { loadPictograms } from "./pictograms";
import { Presence } from "./Presence";
import { SceneNodeView, type FlowNode } from "./SceneNodeView";
import { selectByHand } from "./select";
import { useArriving } from "./useArriving";
import { useDragging } from "./useDragging";
import { useFlowNodes } from "./useFlowNodes";
import { useTouch } from "./useTouch";
import { useWalking } from "./useWalking";
import { attach, remember, strays } from "./view";

const TYPES = { scene: SceneNodeView };
/** So many nodes are drawn whether seen or not; more than that only where one looks. */
const ALL = 700;

/** The browser scrolls to a caret by itself; the drawing is moved instead. */
const stay = ({ currentTarget }: React.UIEvent<HTMLElement>): void => {
  if (currentTarget.scrollTop !== 0 || currentTarget.scrollLeft !== 0) {
    currentTarget.scrollTop = 0;
    currentTarget.scrollLeft = 0;
  }
};

const useReady = (): boolean => {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void fontsReady().then(() => setReady(true));
    void loadPictograms().catch(() => undefined);
  }, []);
  return ready;
};

const Drawing = () => {
  const root = useRef<HTMLDivElement>(null);
  const flow = useReactFlow<FlowNode>();
  const say = useWords();
  const scene = useBoard((state) => state.scene);
  const people = useBoard((state) => state.people);
  const elsewhere = useMemo(() => new Set([...people.values()].flatMap((who) => who.drag?.node ?? [])), [people]);
  const { held, put, target, question, answer, ...dragging } = useDragging();
  const { focus, back, onFocus, onKeyDown } = useWalking(root);
  const { tapped, handlers } = useTouch();
  const nodes = useFlowNodes({ held, put, target: question?.onto.id ?? target, focus, elsewhere });
  const uses = useMemo(() => patternsOf(scene?.nodes.values() ?? []), [scene]);
  useArriving(root);

  const zoomed = useCallback((): void => {
    root.current?.style.setProperty("--zoom", `${flow.getZoom()}`);
    remember();
  }, [flow]);
  const style = { "--scene-background": scene?.background } as React.CSSProperties;

  return (
    <div
      className={`canvas${nodes.length <= ALL ? " moving-nodes" : ""}`}
      ref={root}
      tabIndex={0}
      aria-label={`${scene?.title ?? ""}. ${say("canvas.keys")}`}
      role="application"
      style={style}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onScroll={stay}
      {...handlers}
    >
      <Patterns uses={uses} />
      <ReactFlow<FlowNode>
        nodes={nodes}
        nodeTypes={TYPES}
        {...dragging}
        onInit={(instance) => root.current && attach(instance, root.current)}
        onNodeClick={(event, { data }) =>
          follow(data.node) ||
          invited(data.node) ||
          tapped(data.node) ||
          selectByHand(data.node, event.shiftKey || event.ctrlKey || event.metaKey)
        }
        onPaneClick={() => choose([])}
        onMove={(event) => event && strays()}
        onMoveEnd={zoomed}
        onNodeContextMenu={(event) => event.preventDefault()}
        minZoom={0.05}
        maxZoom={4}
        nodeDragThreshold={4}
        elementsSelectable={false}
        elevateNodesOnSelect={false}
        selectNodesOnDrag={false}
        nodesConnectable={false}
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        onlyRenderVisibleElements={nodes.length > ALL}
        proOptions={{ hideAttribution: true }}
      >
        <PendingCards />
        <Presence />
      </ReactFlow>
      <Editor ended={back} />
      {question && <Asking question={question} close={answer} />}
    </div>
  );
};

const Prepared = () => (useReady() ? <Drawing /> : null);

/** The drawing, with everything that hands may do in it. */
export const Canvas = () => (
  <ReactFlowProvider>
    <Prepared />
  </ReactFlowProvider>
);
