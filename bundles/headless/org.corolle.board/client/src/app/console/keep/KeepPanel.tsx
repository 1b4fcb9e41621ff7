// SPDX-License-Identifier: EPL-2.0
import { useDraft } from "../../../text/kept";
import { visible } from "../../../text/visible";
import type { FormEvent } from "react";
import { roomAct } from "../../../link/send";
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import type { SnapshotEntry } from "../../parts/replies";
import { say } from "../../parts/tell";
import { useAsked } from "../../parts/useAsked";
import { Failed } from "../Failed";
import { Section } from "../Section";
import { Export } from "./Export";
import { Snapshot } from "./Snapshot";

/** Keeping the day: dated states of the project, and the drawing as a file. */
export const KeepPanel = () => {
  const w = useWords();
  const { rows, failed, again } = useAsked<SnapshotEntry>({ what: "snapshots" }, "snapshots");
  const [label, setLabel] = useDraft("snapshot");
  const language = useBoard((state) => state.language);
  const session = useBoard((state) => state.room?.session?.title || state.project.title);
  const now = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date());
  const usual = `${session}, ${now}`;
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await roomAct({ do: "snapshot", label: visible(label) || usual })) {
      setLabel("");
      say(w("snap.taken"));
      again();
    }
  };
  return (
    <>
      <Section title={w("snap.take")}>
        <form className="row" onSubmit={(event) => void take(event)}>
          <input
            type="text"
            className="grow"
            aria-label={w("snap.label")}
            placeholder={usual}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
          <button className="primary">{w("common.save")}</button>
        </form>
      </Section>
      <Section title={w("snap.list")}>
        <Failed why={failed} onRetry={again} />
        {rows?.length === 0 && <p className="hint">{w("snap.none")}</p>}
        <ul className="plain-list">
          {rows?.map((each) => (
            <li key={each.id}>
              <Snapshot entry={each} onRestored={again} />
            </li>
          ))}
        </ul>
      </Section>
      <Export />
    </>
  );
};
