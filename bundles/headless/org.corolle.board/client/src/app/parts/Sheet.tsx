// SPDX-License-Identifier: EPL-2.0
import { composes } from "../../text/composing";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { useFocusBack } from "./focusBack";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to do at the foot of the board while the drawing stays in reach. Escape closes it; the focus goes back. */
export const Sheet = ({ title, onClose, children }: Props) => {
  const w = useWords();
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useFocusBack();
  useEffect(() => {
    if (!sheet.current?.contains(document.activeElement)) {
      sheet.current?.focus();
    }
  }, []);
  return (
    <section
      ref={sheet}
      className="stack sheet"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => event.key === "Escape" && !composes(event.nativeEvent) && onClose()}
    >
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
        <button className="plain" aria-label={w("common.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </section>
  );
};
