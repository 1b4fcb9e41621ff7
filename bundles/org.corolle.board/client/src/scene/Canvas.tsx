// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../link/store";

/** The drawing. */
export const Canvas = () => {
  const scene = useBoard((state) => state.scene);
  return <main aria-label={scene?.title}>{scene ? `${scene.order.length}` : ""}</main>;
};
