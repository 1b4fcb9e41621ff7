// SPDX-License-Identifier: EPL-2.0
import { useEffect, useRef } from "react";
import { board } from "../../link/store";
import { closeUp, fit } from "../../scene/view";

const NARROW = "(max-width: 47.99rem)";

const nodeOf = (dimension: string): string => {
  const nodes = [...(board().scene?.nodes.values() ?? [])];
  return nodes.find((node) => node.part === "petal" && node.el === dimension)?.id ?? "";
};

/** On a phone the petal that is written in comes near, so that its cards can be read; afterwards the whole is back. */
export const useCloseUp = (dimension: string): void => {
  const near = useRef(false);
  useEffect(() => {
    const id = nodeOf(dimension);
    if (id && window.matchMedia(NARROW).matches) {
      near.current = true;
      closeUp(id);
    }
  }, [dimension]);
  useEffect(
    () => () => {
      if (near.current) {
        fit();
      }
    },
    [],
  );
};
