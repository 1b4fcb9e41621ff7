// SPDX-License-Identifier: EPL-2.0
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import { Icon } from "../signs/Icon";
import { goTo, useAway } from "./following";

/** The way back, shown only to those who have moved away from what all look at. */
export const CommonView = () => {
  const w = useWords();
  const look = useBoard((state) => state.room?.look ?? null);
  const leads = useBoard((state) => state.role === "FACILITATOR");
  const away = useAway();
  if (!look || !away || leads) {
    return null;
  }
  return (
    <button className="common-view" onClick={() => goTo(look)}>
      <Icon name="eye" />
      {w("view.common")}
    </button>
  );
};
