// SPDX-License-Identifier: EPL-2.0
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { textOf } from "../link/address";
import type { SceneNode } from "../link/protocol";
import { act, endEdit, here } from "../link/send";
import { board } from "../link/store";
import { tell } from "../link/socket";
import { speaker } from "../words/words";
import { successor } from "../scene/successor";
import { actOf } from "./commit";
import { draftOf, useDraft } from "./kept";
import { takeInHand, type Hand } from "./sessions";
import { visible } from "./visible";

const NOWHERE = { type: "", subject: "", dimension: "" };

export interface Writing {
  readonly text: string;
  /** Where others' letters have pushed the caret; null while only I write. */
  readonly caret: number | null;
  readonly write: (text: string, caret: number) => void;
  /** A word is being composed, or is made. */
  readonly compose: (on: boolean) => void;
  readonly done: () => void;
  readonly giveUp: () => void;
}

/** A text of an element is live; what is written in an empty cell or an invitation leaves when it is done. */
export const useWriting = (node: SceneNode, seed: string): Writing => {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [own, setOwn] = useDraft(`node.${node.id}`, [draftOf(`node.${node.id}`), seed].filter(Boolean).join(" "));
  const hand = useRef<Hand | null>(null);
  const pushed = useRef<number | null>(null);
  const latest = useRef(node);
  const begun = useRef(textOf(board().scene?.view ?? NOWHERE));
  latest.current = node;
  const [live] = useState(node.el !== "" && node.part !== "add");

  useEffect(() => {
    if (!live) {
      return undefined;
    }
    const taken = takeInHand(latest.current, () => {
      pushed.current = taken.session.caret;
      redraw();
    });
    hand.current = taken;
    if (seed) {
      const text = [taken.session.text, seed].filter(Boolean).join(" ");
      taken.write(text, text.length);
    }
    redraw();
    return () => {
      hand.current = null;
      taken.letGo();
    };
  }, [live, node.id, seed]);

  useEffect(() => {
    here({ typing: node.id });
    return () => here({});
  }, [node.id]);

  const write = (text: string, caret: number): void => {
    pushed.current = null;
    if (hand.current) {
      hand.current.write(text, caret);
      redraw();
    } else {
      setOwn(text);
    }
  };

  /** Someone else was quicker to write in this empty cell: what is written here stands behind it. */
  const behind = (there: SceneNode, text: string): void => {
    const taken = takeInHand(there, () => undefined);
    taken.write([there.data.text ?? "", text].filter(Boolean).join(" / "), 0);
    taken.letGo();
  };

  const done = useCallback((): void => {
    const away = textOf(board().scene?.view ?? NOWHERE) !== begun.current;
    const now = away ? latest.current : successor(latest.current, board().scene);
    const text = visible(hand.current?.session.text ?? own);
    if (hand.current && !now && text) {
      tell(speaker(board().language)("canvas.gone", { text }));
    }
    if (!hand.current && text) {
      const what = now && actOf(now, text);
      if (now?.el && now.part !== "add") {
        behind(now, text);
      } else if (what) {
        void act(what);
      } else {
        tell(speaker(board().language)("canvas.gone", { text }));
      }
      setOwn("");
    }
    if (hand.current || !text || latest.current.part !== "add") {
      endEdit();
    }
  }, [own]);

  const compose = (on: boolean): void => hand.current?.compose(on);

  const giveUp = (): void => {
    hand.current?.compose(false);
    hand.current?.giveUp();
    setOwn("");
    endEdit();
  };

  return { text: hand.current?.session.text ?? own, caret: pushed.current, write, compose, done, giveUp };
};
