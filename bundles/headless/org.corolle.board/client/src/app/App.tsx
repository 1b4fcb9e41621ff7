// SPDX-License-Identifier: EPL-2.0
import { useEffect } from "react";
import { useBoard } from "../link/store";
import { loadPictograms } from "../scene/pictograms";
import { Ended } from "./join/Ended";
import { Join } from "./join/Join";
import { joining } from "./join/joining";
import { useLook } from "./look/useLook";
import { Projector } from "./projector/Projector";
import { Shell } from "./Shell";
import { Waiting } from "./join/Waiting";

/** The page: the way in, then the board as this role sees it. */
export const App = () => {
  const link = useBoard((state) => state.link);
  const role = useBoard((state) => state.role);
  const group = useBoard((state) => state.group);
  const groups = useBoard((state) => state.room?.groups);
  const title = useBoard((state) => state.project.title);
  const choosing = joining.use();
  useLook();
  useEffect(() => void loadPictograms().catch(() => undefined), []);
  useEffect(() => {
    document.title = title ? `${title} · Corolle` : "Corolle";
  }, [title]);
  if (link === "ended" || link === "waiting") {
    return <Ended />;
  }
  if (!role) {
    return <Waiting />;
  }
  if (role === "PROJECTOR") {
    return <Projector />;
  }
  const known = groups?.some((each) => each.id === group) ?? false;
  return role === "PARTICIPANT" && (choosing || !known) ? <Join /> : <Shell role={role} />;
};
