// SPDX-License-Identifier: EPL-2.0
import { visible } from "../../text/visible";
import { useState, type FormEvent } from "react";
import { newId } from "../../link/ids";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Chips } from "../parts/Chips";
import { perform } from "../parts/done";
import { useDraft } from "../../text/kept";
import { chainOf } from "./ends";
import { flowChips } from "./flows";
import { useEnds } from "./useEnds";

/** An arrow in three steps: tap where it starts, tap where it ends, say what flows. */
export const Connect = () => {
  const w = useWords();
  const scene = useBoard((state) => state.scene);
  const [ends, restart] = useEnds();
  const [kind, setKind] = useState("GIFT");
  const [text, setText] = useDraft("flow");
  const chain = chainOf(scene);
  const from = scene?.nodes.get(ends.from);
  const to = scene?.nodes.get(ends.to);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (from && to) {
      const words = visible(text);
      setText("");
      restart();
      void perform(
        { do: "flow-add", id: newId(), chain, source: from.el, target: to.el, kind, text: words },
        { done: w("connect.done"), kept: w("tell.kept") },
      ).then((accepted) => !accepted && setText(words));
    }
  };
  if (!chain) {
    return <p className="hint">{w("connect.chainOnly")}</p>;
  }
  if (!from || !to) {
    return (
      <div className="row">
        <p className="grow doing" role="status">
          {from ? w("connect.to", { text: from.data.text || from.label }) : w("connect.from")}
        </p>
        {from && <button onClick={restart}>{w("connect.restart")}</button>}
      </div>
    );
  }
  return (
    <form className="stack" onSubmit={send}>
      <p className="doing">
        {from.data.text || from.label} → {to.data.text || to.label}
      </p>
      <Chips label={w("connect.kind")} chips={flowChips(w)} value={kind} onChoose={setKind} />
      <input
        type="text"
        aria-label={w("connect.label")}
        placeholder={`${w("connect.label")} (${w("common.optional")})`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <button type="button" onClick={restart}>
          {w("connect.restart")}
        </button>
        <button className="primary grow">{w("connect.send")}</button>
      </div>
    </form>
  );
};
