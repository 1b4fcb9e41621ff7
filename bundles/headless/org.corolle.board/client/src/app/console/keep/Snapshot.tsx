// SPDX-License-Identifier: EPL-2.0
import { useState } from "react";
import { roomAct } from "../../../link/send";
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { Dialog } from "../../parts/Dialog";
import type { SnapshotEntry } from "../../parts/replies";
import { say } from "../../parts/tell";
import { dayOf } from "../session/today";
import { Comparison } from "./Comparison";

/** One state kept: see what has changed since, or go back to it. */
export const Snapshot = ({ entry, onRestored }: { entry: SnapshotEntry; onRestored: () => void }) => {
  const w = useWords();
  const language = useBoard((state) => state.language);
  const [open, setOpen] = useState<"compare" | "restore" | null>(null);
  const restore = async (): Promise<void> => {
    setOpen(null);
    if (await roomAct({ do: "restore", snapshot: entry.id })) {
      say(w("snap.restored", { label: entry.label }));
      onRestored();
    }
  };
  return (
    <div className="snapshot">
      <p className="grow">
        {entry.label} <small className="hint">{dayOf(entry.date, language)}</small>
      </p>
      <div className="row">
        <button onClick={() => setOpen("compare")}>{w("snap.compare")}</button>
        <button onClick={() => setOpen("restore")}>{w("snap.restore")}</button>
      </div>
      {open === "compare" && <Comparison entry={entry} onClose={() => setOpen(null)} />}
      {open === "restore" && (
        <Dialog title={w("snap.restore")} onClose={() => setOpen(null)}>
          <p>{w("snap.restoreSure", { label: entry.label })}</p>
          <div className="row">
            <button onClick={() => setOpen(null)}>{w("common.cancel")}</button>
            <button className="primary grow" onClick={() => void restore()}>
              {w("snap.restore")}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
};
