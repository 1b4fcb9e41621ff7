// SPDX-License-Identifier: EPL-2.0
/** QR codes as squares, as SVG and as text. */
package org.corolle.server.qr;
