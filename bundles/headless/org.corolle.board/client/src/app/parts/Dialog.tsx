// SPDX-License-Identifier: EPL-2.0
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { composes } from "../../text/composing";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { useFocusBack } from "./focusBack";
import "./dialog.css";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const FOCUSABLE = "button:not(:disabled), input:not(:disabled), select, textarea, a[href]";

/** As the browser's own modal dialog does: Tab goes round inside. */
const goRound = (event: KeyboardEvent, dialog: HTMLElement): void => {
  const all = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const end = event.shiftKey ? all[0] : all[all.length - 1];
  if (document.activeElement === end) {
    event.preventDefault();
    (event.shiftKey ? all[all.length - 1] : all[0])?.focus();
  }
};

/**
 * A modal dialog: it keeps the focus, Escape closes it, the focus goes back where it was. Browsers without any get
 * ours.
 */
export const Dialog = ({ title, onClose, wide = false, children }: Props) => {
  const w = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const own = useRef(false);
  useFocusBack();
  useEffect(() => {
    const shown = dialog.current;
    if (shown && typeof shown.showModal === "function") {
      if (!shown.open) {
        shown.showModal();
      }
      return () => shown.close();
    }
    own.current = true;
    shown?.setAttribute("open", "");
    shown?.classList.add("dialog-plain");
    (shown?.querySelector<HTMLElement>("[autofocus]") ?? shown?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
    return undefined;
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      if (!composes(event.nativeEvent)) {
        onClose();
      }
    } else if (event.key === "Tab" && own.current && dialog.current) {
      goRound(event, dialog.current);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={wide ? "dialog dialog-wide" : "dialog"}
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="plain" aria-label={w("common.close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
};
