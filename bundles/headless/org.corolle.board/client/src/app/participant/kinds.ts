// SPDX-License-Identifier: EPL-2.0
import type { CardKind } from "../../link/acts";
import type { Say } from "../../words/words";
import type { Chip } from "../parts/Chips";
import type { IconName } from "../signs/icons";

export const KIND_ICONS: Readonly<Record<CardKind, IconName>> = {
  EFFECT: "star",
  EXAMPLE: "pin",
  VERBATIM: "quote",
  IDEA: "bulb",
  DISAGREEMENT: "bolt",
};

export const KINDS = Object.keys(KIND_ICONS) as readonly CardKind[];

export const kindChips = (w: Say): readonly Chip[] =>
  KINDS.map((kind) => ({ value: kind, label: w(`kind.${kind}`), icon: KIND_ICONS[kind] }));
