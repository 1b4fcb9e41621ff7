// SPDX-License-Identifier: EPL-2.0
// What a scene node is drawn with, as org.corolle.scene.wire writes it: defaults are left out.

/** f fill, s stroke, w stroke width, d dash, pt pattern, o opacity. */
export interface Paint {
  readonly f?: string;
  readonly s?: string;
  readonly w?: number;
  readonly d?: readonly number[];
  readonly pt?: "stripes" | "dots" | "grid" | "waves";
  readonly o?: number;
}

export type Face = "regular" | "bold" | "italic" | "bold-italic";
export type Anchor = "start" | "middle" | "end";

export interface Box {
  readonly k: "box";
  readonly x?: number;
  readonly y?: number;
  readonly w: number;
  readonly h: number;
  readonly r?: number;
  readonly p?: Paint;
}

export interface Path {
  readonly k: "path";
  readonly d: string;
  readonly p?: Paint;
}

/** y baseline, w advance of the line, z size, f face, c colour, a anchor, r turn in degrees. */
export interface Text {
  readonly k: "text";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly z: number;
  readonly f?: Face;
  readonly c?: string;
  readonly a?: Anchor;
  readonly r?: number;
  readonly t: string;
}

export interface Icon {
  readonly k: "icon";
  readonly n: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly c?: string;
}

export type Shape = Box | Path | Text | Icon;
