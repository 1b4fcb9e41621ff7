// SPDX-License-Identifier: EPL-2.0
// What stands behind # in the address: the secret first, then options. The server never sees it.
import type { Language, ViewName } from "./protocol";

export interface Address {
  readonly secret: string;
  readonly me: string;
  readonly embedded: boolean;
  readonly language: Language | null;
  readonly view: ViewName | null;
}

/** flower:SUBJECT or petal:SUBJECT:DIMENSION. */
export const viewOf = (text: string): ViewName | null => {
  const [type, subject = "", dimension = ""] = text.split(":");
  return type ? { type, subject, dimension } : null;
};

export const textOf = (view: ViewName): string =>
  [view.type, view.subject, view.dimension].join(":").replace(/:+$/, "");

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const readAddress = (fragment: string): Address => {
  const [secret = "", ...parts] = fragment.replace(/^#/, "").split("&");
  const options = new Map(parts.map((part) => part.split("=", 2).map(decode) as [string, string]));
  const language = options.get("lang");
  return {
    secret: decode(secret),
    me: options.get("me") ?? "",
    embedded: options.get("embed") === "1",
    language: language === "fr" || language === "en" ? language : null,
    view: viewOf(options.get("view") ?? ""),
  };
};
