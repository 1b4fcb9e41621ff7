// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../../link/protocol";
import { useBoard } from "../../link/store";

/** The cards chosen on the drawing, by identity of selection and scene. */
export const useChosenCards = (): readonly SceneNode[] => {
  const selection = useBoard((state) => state.selection);
  const scene = useBoard((state) => state.scene);
  return selection.flatMap((id) => scene?.nodes.get(id) ?? []).filter((node) => node.part === "card");
};

export const textOfCard = (card: SceneNode): string => card.data.text || card.label;
