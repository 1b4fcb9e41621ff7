// SPDX-License-Identifier: EPL-2.0
/** The drawings that are being looked at: built once for all who look at the same, sent as differences. */
package org.corolle.server.drawing;
