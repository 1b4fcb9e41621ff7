// SPDX-License-Identifier: EPL-2.0
/** Frames with their headings, empty places and invitations: what the zones of a chain share. */
package org.corolle.diagrams.zone;
