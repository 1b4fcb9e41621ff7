// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { closeNotice } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { forget, wordsTold } from "./tell";
import "./toasts.css";

const READING_TIME = 9_000;

/** What was refused and what was done, said quietly and read aloud. */
export const Toasts = () => {
  const w = useWords();
  const notices = useBoard((state) => state.notices);
  const told = wordsTold.use();
  const latest = notices.filter((notice) => !notice.words).pop()?.id;
  useEffect(() => {
    const timer = latest === undefined ? 0 : window.setTimeout(() => closeNotice(latest), READING_TIME);
    return () => window.clearTimeout(timer);
  }, [latest]);
  return (
    <div className="toasts">
      <div role="alert">
        {notices.map((notice) => (
          <p key={notice.id} className="toast toast-refused">
            <Icon name="pause" />
            <span>
              {notice.why}
              {notice.words && <q>{notice.words}</q>}
            </span>
            <button className="plain" aria-label={w("common.close")} onClick={() => closeNotice(notice.id)}>
              <Icon name="close" />
            </button>
          </p>
        ))}
      </div>
      <div role="status">
        {told.map((word) => (
          <p key={word.id} className="toast">
            <span>{word.text}</span>
            {word.retry && (
              <button
                className="plain"
                onClick={() => {
                  forget(word.id);
                  word.retry?.();
                }}
              >
                {w("common.retry")}
              </button>
            )}
          </p>
        ))}
      </div>
    </div>
  );
};
