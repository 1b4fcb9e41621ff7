// SPDX-License-Identifier: EPL-2.0

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** How bright a colour #rrggbb is, from 0 to 1 (WCAG's relative luminance). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Black or white, whichever stands out more on this colour. */
export const inkOn = (colour: string): "#000000" | "#ffffff" => (luminance(colour) > 0.179 ? "#000000" : "#ffffff");
