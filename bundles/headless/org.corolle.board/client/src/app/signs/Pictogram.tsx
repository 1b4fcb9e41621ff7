// SPDX-License-Identifier: EPL-2.0
import { usePictogram } from "../../scene/pictograms";

/** One of the shipped pictograms; it stands beside its name, so screen readers pass over it. */
export const Pictogram = ({ name, size = 24, colour }: { name: string; size?: number; colour?: string }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={usePictogram(name)} fill={colour ?? "currentColor"} />
  </svg>
);
