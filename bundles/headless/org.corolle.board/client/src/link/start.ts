// SPDX-License-Identifier: EPL-2.0
// Who I am on this device, and the first hello.
import { readAddress, textOf, viewOf, type Address } from "./address";
import { randomHex } from "./ids";
import { outbox } from "./outbox";
import type { Language, Look, ViewName } from "./protocol";
import { receive } from "./receive";
import { connect } from "./socket";
import { board, change, subscribe } from "./store";

const ownKey = (): string => {
  const kept = localStorage.getItem("corolle.me");
  if (kept && /^[0-9a-f]{32}$/.test(kept)) {
    return kept;
  }
  const key = randomHex(16);
  localStorage.setItem("corolle.me", key);
  return key;
};

const language = (): Language => {
  const kept = localStorage.getItem("corolle.language");
  return kept === "fr" || kept === "en" ? kept : /^fr/i.test(navigator.language) ? "fr" : "en";
};

const look = (): Look => {
  const kept = localStorage.getItem("corolle.look");
  const wanted = kept ?? (window.matchMedia("(prefers-contrast: more)").matches ? "high-contrast" : "light");
  return wanted === "high-contrast" ? wanted : "light";
};

/** A reload comes back to where one was; an address that is opened anew leads where it says. */
const firstView = (address: Address): ViewName | null => {
  const kept = viewOf(sessionStorage.getItem("corolle.view") ?? "");
  const again = sessionStorage.getItem("corolle.address") === location.hash;
  sessionStorage.setItem("corolle.address", location.hash);
  return (again && kept) || (address.view ?? kept);
};

export const start = (): void => {
  const address = readAddress(location.hash);
  const me = address.me || ownKey();
  change({
    language: address.language ?? language(),
    look: look(),
    embedded: address.embedded,
    group: sessionStorage.getItem("corolle.group") ?? "",
    view: firstView(address),
  });
  subscribe(() => {
    const view = board().view;
    if (view) {
      sessionStorage.setItem("corolle.view", textOf(view));
    }
  });
  if (!address.secret) {
    return;
  }
  outbox.restore(me);
  connect(() => {
    const { language: lang, look: style, group } = board();
    return { t: "hello", v: 1, secret: address.secret, me, lang, look: style, ...(group ? { group } : {}) };
  }, receive, outbox.giveUpFirst);
};
