// SPDX-License-Identifier: EPL-2.0
import type { Say } from "../../words/words";
import type { Chip } from "../parts/Chips";

export const FLOWS = [
  "GIFT",
  "TIME_COUNTERPART",
  "PAYMENT",
  "SERVICE",
  "INFORMATION",
  "SUPPORT",
  "IMPACT",
  "REGENERATION",
] as const;

export const flowChips = (w: Say): readonly Chip[] => FLOWS.map((kind) => ({ value: kind, label: w(`flow.${kind}`) }));
