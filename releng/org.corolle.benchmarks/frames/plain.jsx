// SPDX-License-Identifier: EPL-2.0
// As many plain nodes, with the same places, sizes and texts, as the drawing has.
import { ReactFlow, useNodesState } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { createRoot } from "react-dom/client";

const Plain = ({ first }) => {
  const [nodes, , onNodesChange] = useNodesState(first);
  return <ReactFlow nodes={nodes} onNodesChange={onNodesChange} fitView minZoom={0.05} maxZoom={4} />;
};

const nodes = await (await fetch("nodes.json")).json();
createRoot(document.body.firstElementChild).render(<Plain first={nodes} />);
