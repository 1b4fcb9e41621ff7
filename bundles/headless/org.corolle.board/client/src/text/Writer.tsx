// SPDX-License-Identifier: EPL-2.0
import { useLayoutEffect, useRef, type ChangeEvent, type CSSProperties, type KeyboardEvent } from "react";
import { useWords } from "../words/useWords";
import { composes } from "./composing";
import type { Writing } from "./useWriting";

interface Props {
  readonly writing: Writing;
  /** What is written about; stands there as long as nothing is written. */
  readonly label: string;
  readonly style?: CSSProperties;
  readonly grow?: boolean;
}

/**
 * Where text is written. Enter ends, Shift and Enter makes a line, Escape gives up; letters in the making are left
 * alone.
 */
export const Writer = ({ writing, label, style, grow }: Props) => {
  const say = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, caret } = writing;

  useLayoutEffect(() => {
    const field = area.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  useLayoutEffect(() => {
    const field = area.current;
    if (field && caret !== null) {
      field.setSelectionRange(caret, caret);
    }
    if (field && grow) {
      field.style.height = "0";
      field.style.height = `${field.scrollHeight}px`;
    }
  }, [text, caret, grow]);

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>): void =>
    writing.write(event.target.value, event.target.selectionStart);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (composes(event.nativeEvent)) {
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      writing.done();
    } else if (event.key === "Escape") {
      event.preventDefault();
      writing.giveUp();
    } else if (event.key === "Tab") {
      writing.done();
    }
  };

  return (
    <textarea
      ref={area}
      className="write nodrag nopan nowheel"
      aria-label={say("canvas.write", { text: label })}
      title={say("canvas.lines")}
      placeholder={label}
      value={text}
      style={style}
      rows={1}
      enterKeyHint="done"
      spellCheck
      onChange={onChange}
      onKeyDown={onKeyDown}
      onCompositionStart={() => writing.compose(true)}
      onCompositionEnd={() => writing.compose(false)}
    />
  );
};
