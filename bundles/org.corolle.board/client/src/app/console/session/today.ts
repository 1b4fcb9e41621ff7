// SPDX-License-Identifier: EPL-2.0

/** The day on this device's calendar, as the project writes days. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
