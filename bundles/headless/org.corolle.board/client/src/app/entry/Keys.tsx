// SPDX-License-Identifier: EPL-2.0
import { useWords } from "../../words/useWords";
import type { Key } from "../../words/words";
import "./keys.css";

/** The scribe's keys and signs. */
export const Keys = () => {
  const w = useWords();
  const keys: readonly (readonly [string, Key])[] = [
    [w("key.digits"), "help.key.digit"],
    [w("key.arrows"), "help.key.arrows"],
    [w("key.enter"), "help.key.enter"],
    ["F2", "help.key.f2"],
    ["/", "help.key.slash"],
    ["Ctrl + Z", "help.key.undo"],
    ["Ctrl + Y", "help.key.redo"],
    [w("key.escape"), "help.key.escape"],
    ["?", "help.key.help"],
  ];
  const signs: readonly (readonly [string, Key])[] = [
    ["+", "help.prefix.favourable"],
    ["-", "help.prefix.unfavourable"],
    [":", "help.prefix.example"],
    ['"', "help.prefix.verbatim"],
    ["*", "help.prefix.idea"],
    ["!", "help.prefix.disagreement"],
  ];
  const rows = (some: readonly (readonly [string, Key])[]) =>
    some.map(([key, does]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{w(does)}</dd>
      </div>
    ));
  return (
    <>
      <dl className="keys">{rows(keys)}</dl>
      <h3>{w("help.key.kinds")}</h3>
      <dl className="keys">{rows(signs)}</dl>
    </>
  );
};
