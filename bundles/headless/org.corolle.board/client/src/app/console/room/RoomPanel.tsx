// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { JoinCode } from "../../projector/JoinCode";
import { Section } from "../Section";
import { Groups } from "./Groups";
import { People } from "./People";

/** Who is here, how others come in, what the groups are called. */
export const RoomPanel = () => {
  const w = useWords();
  const open = useBoard((state) => (state.room?.join ?? "") !== "");
  return (
    <>
      <People />
      <Section title={w("room.address")}>{open ? <JoinCode /> : <p className="hint">{w("room.closed")}</p>}</Section>
      <Groups />
    </>
  );
};
