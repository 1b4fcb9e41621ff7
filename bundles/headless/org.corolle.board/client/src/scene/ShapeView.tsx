// SPDX-License-Identifier: EPL-2.0
import type { ReactElement, SVGProps } from "react";
import type { Icon, Paint, Shape, Text } from "../link/shapes";
import { patternId } from "./patterns";
import { usePictogram } from "./pictograms";
import { fixedWidths } from "./widths";

const filling = (fill: string | undefined, p: Paint | undefined) => ({ fill: fill ?? "none", fillOpacity: p?.o });

/** A width that is not said is none, and then there is no outline. */
const outline = (p: Paint | undefined) =>
  p?.s && p.w
    ? {
        stroke: p.s,
        strokeWidth: p.w,
        strokeDasharray: p.d?.join(" "),
        strokeOpacity: p.o,
        strokeLinejoin: "round" as const,
      }
    : {};

/** With a pattern the shape stands three times: filled, patterned, outlined; the pattern never lies on the outline. */
const Painted = ({ p, draw }: { p: Paint | undefined; draw: (look: SVGProps<SVGElement>) => ReactElement }) =>
  p?.pt ? (
    <>
      {draw(filling(p.f, p))}
      {draw(filling(`url(#${patternId(p)})`, p))}
      {p.s && p.w && draw({ fill: "none", ...outline(p) })}
    </>
  ) : (
    draw({ ...filling(p?.f, p), ...outline(p) })
  );

const Line = ({ text }: { text: Text }) => {
  const bold = text.f?.startsWith("bold");
  const italic = text.f?.endsWith("italic");
  return (
    <text
      x={text.x}
      y={text.y}
      fontSize={text.z}
      fontWeight={bold ? 700 : undefined}
      fontStyle={italic ? "italic" : undefined}
      fill={text.c}
      textAnchor={text.a}
      transform={text.r ? `rotate(${text.r} ${text.x} ${text.y})` : undefined}
      {...(fixedWidths ? { textLength: text.w, lengthAdjust: "spacingAndGlyphs" } : {})}
    >
      {text.t}
    </text>
  );
};

const Sign = ({ icon }: { icon: Icon }) => {
  const outline = usePictogram(icon.n);
  return (
    <path
      d={outline}
      fill={icon.c}
      fillRule="evenodd"
      transform={`translate(${icon.x} ${icon.y}) scale(${icon.z / 24})`}
    />
  );
};

/** One shape of a node, in the node's own coordinates. */
export const ShapeView = ({ shape }: { shape: Shape }) => {
  switch (shape.k) {
    case "box":
      return (
        <Painted
          p={shape.p}
          draw={(look) => (
            <rect
              x={shape.x}
              y={shape.y}
              width={shape.w}
              height={shape.h}
              rx={shape.r}
              {...(look as SVGProps<SVGRectElement>)}
            />
          )}
        />
      );
    case "path":
      return <Painted p={shape.p} draw={(look) => <path d={shape.d} {...(look as SVGProps<SVGPathElement>)} />} />;
    case "text":
      return <Line text={shape} />;
    case "icon":
      return <Sign icon={shape} />;
  }
};
