// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.List;
import java.util.Optional;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.project.Action;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;

/** Acts that keep the record of a session: who came, what was decided, on what one did not agree. */
public sealed interface SessionAct extends Act {

    /** A new session. */
    record SessionAdd(String id, String text, String date, String place, String kind, String action)
            implements SessionAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Action discussed = Arguments.optional(index, action, Action.class);
            return new OperationBuilder()
                    .create("workshop.Session", id, index.project(), "sessions", null, "name", Arguments.words(text),
                    "date", date, "place", Arguments.fitting(place, Arguments.MAX_LABEL_CHARS), "kind", kind, "action",
                    discussed == null ? null : discussed.getId()).done();
        }
    }

    /** How many of a stakeholder group are there, without names; one line for each group. */
    record AttendanceSet(String id, String session, String stakeholder, Integer count, Boolean expected, Boolean absent)
            implements SessionAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Session held = Sessions.of(index, session, by);
            Stakeholder group = Arguments.element(index, stakeholder, Stakeholder.class);
            String number = Arguments.count(count);
            String awaited = String.valueOf(expected == null || expected);
            String away = String.valueOf(absent != null && absent);
            Optional<Attendance> line = held.getAttendance().stream().filter(a -> a.getStakeholder() == group)
                    .findFirst();
            if (line.isPresent()) {
                return new OperationBuilder().set(line.get(), "count", number).set(line.get(), "expected", awaited)
                        .set(line.get(), "absent", away).done();
            }
            return new OperationBuilder()
                    .create("workshop.Attendance", id, held, "attendance", null, "stakeholder", group.getId(),
                    "count", number, "expected", awaited, "absent", away).done();
        }
    }

    /** What was decided, and about what. */
    record DecisionAdd(String id, String session, String text, List<String> about) implements SessionAct {
        public DecisionAdd {
            about = List.copyOf(about);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            return Sessions.note(index, by, "workshop.Decision", "decisions", id, session, text, about).done();
        }
    }

    /** What one does not agree on, and about what; the group that says so is kept, no person. */
    record DisagreementAdd(String id, String session, String text, List<String> about) implements SessionAct {
        public DisagreementAdd {
            about = List.copyOf(about);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            OperationBuilder plan = Sessions.note(index, by, "workshop.Disagreement", "disagreements", id, session,
                    text, about);
            String stakeholder = Arguments.remembered(index, by.stakeholder(), Stakeholder.class);
            return stakeholder == null ? plan.done() : plan.add(id, "stakeholders", stakeholder).done();
        }
    }

    /** What these acts share. */
    final class Sessions {

        private Sessions() { }

        /** The session that is named, else the current one. */
        static Session of(ModelIndex index, String session, ActContext by) throws RefusedException {
            return Arguments.element(index, Arguments.isNone(session) ? by.session() : session, Session.class);
        }

        static OperationBuilder note(ModelIndex index, ActContext by, String type, String list, String id,
                String session, String text, List<String> about) throws RefusedException {
            OperationBuilder plan = new OperationBuilder()
                    .create(type, id, of(index, session, by), list, null, "name", Arguments.words(text));
            for (NamedElement each : Arguments.elements(index, about, NamedElement.class)) {
                plan.add(id, "about", each.getId());
            }
            return plan;
        }
    }
}
