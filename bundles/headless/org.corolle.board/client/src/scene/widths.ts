// SPDX-License-Identifier: EPL-2.0
// WebKitGTK rounds the advances of letters to pixels: there each line is told its width.

export const fixedWidths =
  /AppleWebKit/.test(navigator.userAgent) &&
  !/Chrom(e|ium)\//.test(navigator.userAgent) &&
  /Linux|X11/.test(navigator.userAgent);
