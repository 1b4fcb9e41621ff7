// SPDX-License-Identifier: EPL-2.0

/** The day on this device's calendar, as the project writes days. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

/** A day as people write it, the first of a French month as "1er"; a year or a month alone stays as it is. */
export const dayOf = (date: string, language: string): string => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(date)
    ? new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" })
        .format(new Date(year, month - 1, day))
        .replace(/^1(?= )/, language === "fr" ? "1er" : "1")
    : date;
};
