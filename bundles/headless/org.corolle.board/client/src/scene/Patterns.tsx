// SPDX-License-Identifier: EPL-2.0
import { memo, type ReactElement } from "react";
import type { PatternName, PatternUse } from "./patterns";

const SIZE = 16;

const DRAWN: Record<PatternName, (colour: string) => ReactElement> = {
  stripes: (c) => <path d="M-4 4 L4 -4 M0 16 L16 0 M12 20 L20 12" stroke={c} strokeWidth={2} />,
  dots: (c) => <circle cx={SIZE / 2} cy={SIZE / 2} r={2} fill={c} />,
  grid: (c) => <path d="M0 8 H16 M8 0 V16" stroke={c} strokeWidth={1.5} />,
  waves: (c) => <path d="M0 8 Q4 3 8 8 T16 8" stroke={c} strokeWidth={1.5} fill="none" />,
};

/** Everything that shapes are filled with beside plain colours. */
export const Patterns = memo(({ uses }: { uses: readonly PatternUse[] }) => (
  <svg className="patterns" width={0} height={0} aria-hidden="true">
    <defs>
      {uses.map((use) => (
        <pattern key={use.id} id={use.id} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
          {DRAWN[use.name](use.colour)}
        </pattern>
      ))}
    </defs>
  </svg>
));
