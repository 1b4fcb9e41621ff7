// SPDX-License-Identifier: EPL-2.0
import { useId, useState, type FormEvent } from "react";
import { joinByCode } from "../../link/joinCode";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";

/** The way in for who types: the six letters that stand on the wall. */
export const CodeForm = ({ enter }: { enter: (secret: string) => void }) => {
  const w = useWords();
  const field = useId();
  const language = useBoard((state) => state.language);
  const [code, setCode] = useState("");
  const [why, setWhy] = useState("");
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await joinByCode(code, language);
    if (answer.secret) {
      enter(answer.secret);
    } else {
      setWhy(answer.why ?? w("join.codeFailed"));
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <label htmlFor={field}>{w("join.code")}</label>
      <input
        id={field}
        type="text"
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p role="alert">{why}</p>
      <button className="primary">{w("join.enter")}</button>
    </form>
  );
};
