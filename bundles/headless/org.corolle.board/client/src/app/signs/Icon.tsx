// SPDX-License-Identifier: EPL-2.0
import { ICONS, type IconName } from "./icons";

/** A sign beside words, never instead of a name: hidden from screen readers. */
export const Icon = ({ name, size = 24 }: { name: IconName; size?: number }) => (
  <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={ICONS[name]} />
  </svg>
);
