// SPDX-License-Identifier: EPL-2.0
// Who I am on this device, and the first hello.
import { readAddress, textOf, viewOf, type Address } from "./address";
import { ballots } from "./ballots";
import { randomHex } from "./ids";
import { outbox } from "./outbox";
import type { Language, Look, ViewName } from "./protocol";
import { receive } from "./receive";
import { connect } from "./socket";
import { device, tab } from "./storage";
import { board, change, subscribe } from "./store";

const ownKey = (): string => {
  const kept = device.read("corolle.me");
  if (kept && /^[0-9a-f]{32}$/.test(kept)) {
    return kept;
  }
  const key = randomHex(16);
  device.write("corolle.me", key);
  return key;
};

const language = (): Language => {
  const kept = device.read("corolle.language");
  return kept === "fr" || kept === "en" ? kept : /^fr/i.test(navigator.language) ? "fr" : "en";
};

const look = (): Look => {
  const kept = device.read("corolle.look");
  const wanted = kept ?? (window.matchMedia("(prefers-contrast: more)").matches ? "high-contrast" : "light");
  return wanted === "high-contrast" ? wanted : "light";
};

/** A reload comes back to where one was; an address that is opened anew leads where it says. */
const firstView = (address: Address): ViewName | null => {
  const kept = viewOf(tab.read("corolle.view") ?? "");
  const again = tab.read("corolle.address") === location.hash;
  tab.write("corolle.address", location.hash);
  return (again && kept) || (address.view ?? kept);
};

export const start = (): void => {
  const address = readAddress(location.hash);
  const me = address.me || ownKey();
  change({
    language: address.language ?? language(),
    look: look(),
    embedded: address.embedded,
    group: tab.read("corolle.group") ?? device.read("corolle.group") ?? "",
    view: firstView(address),
  });
  subscribe(() => {
    const view = board().view;
    if (view) {
      tab.write("corolle.view", textOf(view));
    }
  });
  if (!address.secret) {
    return;
  }
  outbox.restore(me);
  ballots.restore(me);
  connect(() => {
    const { language: lang, look: style, group } = board();
    return { t: "hello", v: 1, secret: address.secret, me, lang, look: style, ...(group ? { group } : {}) };
  }, receive, outbox.giveUpFirst);
};
