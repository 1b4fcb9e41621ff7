// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

import org.corolle.core.text.TextBundle;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Submission;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.act.SessionAct.SessionAdd;
import org.corolle.hub.change.Participant;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Session;
import org.corolle.room.state.RoomAct;

/**
 * Begins a session where people work and none is chosen, so that what they write belongs to one. A session of the same
 * day is gone on with. From any thread.
 */
public final class SessionStart {

    private static final String KIND = "WORKSHOP";

    private final Room room;
    private final Hub hub;
    private final LongSupplier clock;
    private CompletableFuture<Answer> running;

    /** Begins sessions of this room by this clock, in milliseconds since 1970-01-01 UTC. */
    public SessionStart(Room room, Hub hub, LongSupplier clock) {
        this.room = room;
        this.hub = hub;
        this.clock = clock;
    }

    /** Done when a session is held, or when none could be begun: nobody's work is refused for that. */
    public synchronized CompletableFuture<Answer> ensure() {
        if (room.state().session().isPresent()) {
            return CompletableFuture.completedFuture(new Answer.Accepted(0));
        }
        if (running == null || running.isDone()) {
            running = begin();
        }
        return running;
    }

    private CompletableFuture<Answer> begin() {
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(clock.getAsLong()), ZoneId.systemDefault());
        return hub.ask(project -> new Found(ofDay(project, today), title(project, today)))
                .thenCompose(found -> found.session().map(this::hold).orElseGet(() -> add(found.title(), today)));
    }

    private CompletableFuture<Answer> add(String title, LocalDate today) {
        String id = UUID.randomUUID().toString();
        SessionAdd act = new SessionAdd(id, title, today.toString(), "", KIND, "");
        Participant by = new Participant("room", Role.FACILITATOR);
        return hub.submit(new Submission(UUID.randomUUID().toString(), by, new Do(act, ActContext.NONE)))
                .thenCompose(answer -> answer instanceof Answer.Accepted ? hold(id)
                        : CompletableFuture.completedFuture(answer));
    }

    private CompletableFuture<Answer> hold(String session) {
        return room.perform(Role.FACILITATOR, new RoomAct.SetSession(session));
    }

    private static Optional<String> ofDay(EvaluationProject project, LocalDate day) {
        List<Session> sessions = project.getSessions().stream()
                .filter(s -> day.toString().equals(String.valueOf(s.getDate()))).toList();
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1).getId());
    }

    private static String title(EvaluationProject project, LocalDate day) {
        Locale locale = "en".equals(project.getLanguage()) ? Locale.UK : Locale.FRANCE;
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
        return TextBundle.of(SessionStart.class, "groups", locale).get("session",
                locale == Locale.FRANCE ? date.replaceFirst("^1 ", "1er ") : date);
    }

    private record Found(Optional<String> session, String title) { }
}
