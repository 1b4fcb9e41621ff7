// SPDX-License-Identifier: EPL-2.0
import { useRef, useState } from "react";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { joining } from "../join/joining";
import { LanguageChoice } from "../look/LanguageChoice";
import { LookChoice } from "../look/LookChoice";
import { Dialog } from "../parts/Dialog";
import { Icon } from "../signs/Icon";
import { DrawingChoice } from "./DrawingChoice";
import { Help } from "./Help";
import { chooseSound, sound } from "./sound";

/** What is for this device alone: group, language, look, sound; and help. */
export const Menu = () => {
  const w = useWords();
  const [open, setOpen] = useState<"menu" | "help" | null>(null);
  const group = useBoard(({ room, group: mine }) => room?.groups.find((each) => each.id === mine));
  const participant = useBoard((state) => state.role === "PARTICIPANT");
  const ringing = sound.use();
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        className="plain"
        aria-label={w("menu.open")}
        aria-haspopup="dialog"
        onClick={() => setOpen("menu")}
      >
        <Icon name="menu" />
      </button>
      {open === "help" && <Help onClose={close} />}
      {open === "menu" && (
        <Dialog title={w("menu.open")} onClose={close}>
          <div className="narrow-only">
            <DrawingChoice />
          </div>
          {participant && (
            <button
              onClick={() => {
                close();
                joining.set(true);
              }}
            >
              {group && <span className="dot" style={{ background: group.colour }} />}
              {w("join.change")}
            </button>
          )}
          <LanguageChoice />
          <LookChoice />
          <label className="check">
            <input type="checkbox" checked={ringing} onChange={(event) => chooseSound(event.target.checked)} />
            {w("menu.sound")}
          </label>
          <button onClick={() => setOpen("help")}>
            <Icon name="help" />
            {w("menu.help")}
          </button>
        </Dialog>
      )}
    </>
  );
};
