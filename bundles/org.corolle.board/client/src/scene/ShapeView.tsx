// SPDX-License-Identifier: EPL-2.0
import type { Icon, Paint, Shape, Text } from "../link/shapes";
import { patternId } from "./patterns";
import { usePictogram } from "./pictograms";
import { fixedWidths } from "./widths";

const paint = (p: Paint | undefined) => ({
  fill: p?.f ?? "none",
  stroke: p?.s,
  strokeWidth: p?.s ? (p.w ?? 1) : undefined,
  strokeDasharray: p?.d?.join(" "),
  opacity: p?.o,
});

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
    case "box": {
      const box = { x: shape.x, y: shape.y, width: shape.w, height: shape.h, rx: shape.r };
      return (
        <>
          <rect {...box} {...paint(shape.p)} />
          {shape.p?.pt && <rect {...box} fill={`url(#${patternId(shape.p)})`} opacity={shape.p.o} />}
        </>
      );
    }
    case "path":
      return (
        <>
          <path d={shape.d} {...paint(shape.p)} />
          {shape.p?.pt && <path d={shape.d} fill={`url(#${patternId(shape.p)})`} opacity={shape.p.o} />}
        </>
      );
    case "text":
      return <Line text={shape} />;
    case "icon":
      return <Sign icon={shape} />;
  }
};
