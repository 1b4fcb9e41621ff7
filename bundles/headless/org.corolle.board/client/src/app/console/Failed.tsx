// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";

/** What could not be read from the room, with another try. */
export const Failed = ({ why, onRetry }: { why: string; onRetry: () => void }) => {
  const w = useWords();
  return why ? (
    <p className="row hint" role="status">
      <span className="grow">{why}</span>
      <button onClick={onRetry}>{w("common.retry")}</button>
    </p>
  ) : null;
};
