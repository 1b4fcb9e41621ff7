// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

/**
 * A snapshot as the project lists it.
 *
 * @param date    yyyy-MM-dd
 * @param session title of the session it belongs to, or empty
 * @param there   whether its file is there; whether it is whole shows when it is read
 */
public record SnapshotInfo(String id, String label, String date, String session, String comment, boolean there) { }
