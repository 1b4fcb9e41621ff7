// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import type { Role, RoomState } from "../../link/protocol";
import { chooseView } from "../../link/send";
import { board, change, useBoard } from "../../link/store";
import { focusNode } from "../../scene/focus";

type Common = NonNullable<RoomState["look"]>;

/** Goes where the facilitator looks. */
export const goTo = (look: Common): void => {
  chooseView(look);
  change({ moved: false, strayed: false });
  focusNode(look.node);
};

/**
 * Each "look here" brings everyone along; afterwards everyone may move away. The one who leads stays put, so does the
 * scribe, who writes.
 */
export const useFollowing = (role: Role): void => {
  const look = useBoard((state) => state.room?.look ?? null);
  const key = look ? [look.type, look.subject, look.dimension, look.node].join(" ") : "";
  useEffect(() => {
    const common = board().room?.look;
    if (key && common && (role === "PARTICIPANT" || role === "PROJECTOR")) {
      goTo(common);
    }
  }, [key, role]);
};

/** Whether this device shows something else than the common view. */
export const useAway = (): boolean =>
  useBoard(({ role, room, view, strayed }) => {
    const look = room?.look;
    return (
      !!look &&
      ((strayed && role !== "SCRIBE") ||
        view?.type !== look.type ||
        view.subject !== look.subject ||
        view.dimension !== look.dimension)
    );
  });
