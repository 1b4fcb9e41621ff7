// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.List;

import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.corolle.validation.rule.Facts;

/**
 * When a group was last present: by date where sessions have one, else by the order in which sessions are listed.
 */
record LastAttendance(String date, int undated, int any, Facts facts) {

    private static final int NEVER = -1;

    static LastAttendance of(List<Attendance> attendance, Facts facts) {
        String date = "";
        int undated = NEVER;
        int any = NEVER;
        for (Attendance a : attendance) {
            if (!a.isAbsent()) {
                String day = date(a);
                date = day.compareTo(date) > 0 ? day : date;
                undated = day.isBlank() ? Math.max(undated, facts.position(a)) : undated;
                any = Math.max(any, facts.position(a));
            }
        }
        return new LastAttendance(date, undated, any, facts);
    }

    /** Whether the group came to a session after this one. */
    boolean after(Attendance absence) {
        String day = date(absence);
        return day.isBlank() ? any > facts.position(absence)
                : date.compareTo(day) > 0 || undated > facts.position(absence);
    }

    private static String date(Attendance attendance) {
        String date = ((Session) attendance.eContainer()).getDate();
        return date == null || date.isBlank() ? "" : date.strip();
    }
}
