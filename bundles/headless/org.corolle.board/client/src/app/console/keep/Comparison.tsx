// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../../words/useWords";
import { Dialog } from "../../parts/Dialog";
import type { Change, SnapshotEntry } from "../../parts/replies";
import { useAsked } from "../../parts/useAsked";
import { Failed } from "../Failed";

const HOWS = ["added", "changed", "moved", "removed"] as const;

/** What has changed since a snapshot: added, changed, removed. */
export const Comparison = ({ entry, onClose }: { entry: SnapshotEntry; onClose: () => void }) => {
  const w = useWords();
  const { rows, failed, again } = useAsked<Change>({ what: "compare", snapshot: entry.id }, "changes");
  return (
    <Dialog
      wide
      title={rows?.length ? w("snap.changes", { n: rows.length, label: entry.label }) : entry.label}
      onClose={onClose}
    >
      <Failed why={failed} onRetry={again} />
      {!rows && !failed && <p role="status">{w("common.loading")}</p>}
      {rows?.length === 0 && <p>{w("snap.same")}</p>}
      {HOWS.filter((how) => rows?.some((row) => row.how === how)).map((how) => (
        <section key={how} className="stack">
          <h3>{w(`snap.${how}`)}</h3>
          <ul className="changes">
            {rows
              ?.filter((row) => row.how === how)
              .map((row) => (
                <li key={`${row.element} ${row.what}`}>
                  {!row.what.includes(row.text) && <strong>{row.text}</strong>} {row.what}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
};
