// SPDX-License-Identifier: EPL-2.0
import { useEffect, useState } from "react";
import { readAddress } from "../../link/address";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";
import "./projector.css";

/** How to come in: the code to scan, and the address to type. */
export const JoinCode = () => {
  const w = useWords();
  const join = useBoard((state) => state.room?.join ?? "");
  const [code, setCode] = useState("");
  useEffect(() => {
    let made = "";
    if (join) {
      fetch("join.svg", { headers: { "X-Corolle-Secret": readAddress(location.hash).secret } })
        .then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(String(answer.status)))))
        .then((file) => {
          made = URL.createObjectURL(new Blob([file], { type: "image/svg+xml" }));
          setCode(made);
        })
        .catch(() => setCode(""));
    } else {
      setCode("");
    }
    return () => URL.revokeObjectURL(made);
  }, [join]);
  if (!join) {
    return null;
  }
  return (
    <figure className="join-code">
      {code && <img src={code} alt={w("room.join")} />}
      <figcaption>
        {code && <strong>{w("room.join")}</strong>}
        {code && <span>{w("room.orType")}</span>}
        <span className="address">{join}</span>
      </figcaption>
    </figure>
  );
};
