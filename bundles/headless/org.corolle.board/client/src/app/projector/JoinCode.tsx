// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import { ask } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import "./projector.css";

interface Code {
  readonly path: string;
  readonly width: number;
}

const NONE: Code = { path: "", width: 0 };

/** How to come in: the code to scan, and the address to type. */
export const JoinCode = () => {
  const w = useWords();
  const join = useBoard((state) => state.room?.join ?? "");
  const [code, setCode] = useState(NONE);
  useEffect(() => {
    setCode(NONE);
    if (join) {
      ask({ what: "join" })
        .then(({ path, width }) => setCode({ path: String(path ?? ""), width: Number(width ?? 0) }))
        .catch(() => undefined);
    }
  }, [join]);
  if (!join) {
    return null;
  }
  return (
    <figure className="join-code">
      {code.path && (
        <svg
          viewBox={`0 0 ${code.width} ${code.width}`}
          role="img"
          aria-label={w("room.join")}
          shapeRendering="crispEdges"
        >
          <rect width={code.width} height={code.width} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      )}
      <figcaption>
        {code.path && <strong>{w("room.join")}</strong>}
        {code.path && <span>{w("room.orType")}</span>}
        <span className="address">{join}</span>
      </figcaption>
    </figure>
  );
};
