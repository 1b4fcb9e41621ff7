// SPDX-License-Identifier: EPL-2.0
import type { IconName } from "../signs/icons";
import { shelf } from "../parts/shelf";

export const TABS = ["lead", "cards", "votes", "session", "keep", "room"] as const;

export type Tab = (typeof TABS)[number];

export const TAB_ICONS: Readonly<Record<Tab, IconName>> = {
  lead: "flag",
  cards: "cards",
  votes: "dots",
  session: "clock",
  keep: "camera",
  room: "people",
};

/** Which part of the console is open, null for none. */
export const consoleTab = shelf<Tab | null>(null);

/** Elements put to the vote from the list of cards. */
export const votedOn = shelf<readonly { readonly subject: string; readonly text: string }[]>([]);
