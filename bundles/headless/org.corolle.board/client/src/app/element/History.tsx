// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";
import { useBoard } from "../../link/store";
import { Dialog } from "../parts/Dialog";
import { useAsked } from "../parts/useAsked";
import type { HistoryEntry } from "../parts/replies";

/** What happened to one thing: when, from which group, what. */
export const History = ({ element, name, onClose }: { element: string; name: string; onClose: () => void }) => {
  const w = useWords();
  const language = useBoard((state) => state.language);
  const { rows, failed, again } = useAsked<HistoryEntry>({ what: "history", element }, "entries");
  const time = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short" });
  return (
    <Dialog title={w("history.title", { text: name })} onClose={onClose}>
      {failed && (
        <p>
          {failed} <button onClick={again}>{w("common.retry")}</button>
        </p>
      )}
      {!rows && !failed && <p role="status">{w("common.loading")}</p>}
      {rows?.length === 0 && <p>{w("history.none")}</p>}
      <ol className="plain-list">
        {rows?.map((entry) => (
          <li key={`${entry.number} ${entry.what}`} className="history-entry">
            {entry.colour && <span className="dot" style={{ background: entry.colour }} aria-hidden="true" />}
            <span className="grow">
              {entry.what}
              {entry.undone && <em> ({w("history.undone")})</em>}
              <small className="hint">
                {" "}
                {time.format(entry.time)}
                {entry.group && ` · ${entry.group}`}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
};
