// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.HubStopped;
import org.corolle.hub.Submission;
import org.corolle.hub.act.VoteAct.VoteTotals;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refusal;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.snapshot.SnapshotProblem;
import org.corolle.hub.snapshot.Snapshots;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.VoteRound;
import org.corolle.room.state.Group;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomState;
import org.corolle.room.state.RunningVote;
import org.corolle.room.state.Wifi;
import org.corolle.room.state.RoomAct;
import org.corolle.room.state.RoomActVisitor;

/** Does room acts: checks them, changes the room, asks the hub where the project is concerned. */
final class RoomActHandler implements RoomActVisitor<CompletableFuture<Answer>, RefusedException> {

    private static final int MAX_TIMER_SECONDS = 24 * 3600;
    private static final int MAX_GROUPS = 40;
    private static final int MAX_LABEL_CHARS = 60;
    private static final int MAX_TITLE_CHARS = 200;
    /** IEEE 802.11: the name of a network has up to 32 bytes, its password up to 63 characters. */
    private static final int MAX_NETWORK_BYTES = 32;
    private static final int MAX_PASSWORD_CHARS = 63;

    private final Room room;
    private final Hub hub;
    private final LongSupplier clock;
    private final Participant by;
    private final String operation;

    /** @param operation the id by which the room and the project know this act */
    RoomActHandler(Room room, Hub hub, LongSupplier clock, Participant by, String operation) {
        this.room = room;
        this.hub = hub;
        this.clock = clock;
        this.by = by;
        this.operation = operation;
    }

    CompletableFuture<Answer> perform(RoomAct act) {
        Role role = by.role();
        boolean scribe = role == Role.SCRIBE && act instanceof RoomAct.SetSession
                && room.state().phase() != Phase.CLOSED;
        if (role != Role.FACILITATOR && !scribe) {
            return no(Reason.NOT_ALLOWED);
        }
        if (hub == null) {
            return no(Reason.CLOSED);
        }
        try {
            return act.accept(this).thenApply(this::noted).exceptionally(RoomActHandler::failed);
        } catch (RefusedException e) {
            return CompletableFuture.completedFuture(new Answer.Refused(e.refusal()));
        } catch (RuntimeException | Error e) {
            return CompletableFuture.completedFuture(failed(e));
        }
    }

    /** What has left no trace in the project, which would know the operation again, is remembered by the room. */
    private Answer noted(Answer answer) {
        if (answer instanceof Answer.Accepted done && done.number() == 0) {
            room.remember(operation);
        }
        return answer;
    }

    private static Answer failed(Throwable failure) {
        Throwable cause = failure instanceof CompletionException
                && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof HubStopped stopped) {
            return new Answer.Refused(stopped.refusal());
        }
        System.getLogger(Room.class.getName()).log(System.Logger.Level.ERROR, "an act of the room was not done", cause);
        return new Answer.Refused(Refusal.of(Reason.UNEXPECTED));
    }

    @Override
    public CompletableFuture<Answer> setPhase(RoomAct.SetPhase act) {
        return changed(now -> now.with(act.phase()));
    }

    @Override
    public CompletableFuture<Answer> stopTimer(RoomAct.StopTimer act) {
        return changed(now -> now.withTimer(Optional.empty()));
    }

    @Override
    public CompletableFuture<Answer> lookHere(RoomAct.LookHere act) {
        return changed(now -> now.withLook(Optional.of(act.look())));
    }

    @Override
    public CompletableFuture<Answer> lookAway(RoomAct.LookAway act) {
        return changed(now -> now.withLook(Optional.empty()));
    }

    @Override
    public CompletableFuture<Answer> hide(RoomAct.Hide act) {
        return changed(now -> now.withHidden(act.on()));
    }

    @Override
    public CompletableFuture<Answer> setGroups(RoomAct.SetGroups act) throws RefusedException {
        check(act.groups());
        return changed(now -> now.with(act.groups()));
    }

    @Override
    public CompletableFuture<Answer> setWifi(RoomAct.SetWifi act) throws RefusedException {
        check(act.wifi());
        return changed(now -> now.withWifi(act.wifi()));
    }

    @Override
    public CompletableFuture<Answer> restore(RoomAct.Restore act) {
        return later(snapshots -> snapshots.restore(by, act.snapshot(), operation));
    }

    private CompletableFuture<Answer> changed(UnaryOperator<RoomState> change) {
        room.change(operation, change);
        return yes();
    }

    @Override
    public CompletableFuture<Answer> takeSnapshot(RoomAct.TakeSnapshot act) throws RefusedException {
        String label = act.label().strip();
        if (label.isEmpty()) {
            throw new RefusedException(Reason.EMPTY_TEXT);
        }
        if (label.length() > MAX_TITLE_CHARS) {
            throw new RefusedException(Reason.TEXT_TOO_LONG, MAX_TITLE_CHARS);
        }
        String session = room.state().session().map(RoomState.CurrentSession::id).orElse("");
        return later(snapshots -> snapshots.take(by, label, session, operation));
    }

    private interface SnapshotTask {
        Answer on(Snapshots snapshots) throws SnapshotProblem;
    }

    /** Snapshots wait for the disk and for the hub, which is not to wait for itself. */
    private CompletableFuture<Answer> later(SnapshotTask work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.on(new Snapshots(hub, room.project(), clock));
            } catch (SnapshotProblem e) {
                return new Answer.Refused(e.refusal());
            }
        });
    }

    @Override
    public CompletableFuture<Answer> startTimer(RoomAct.StartTimer act) throws RefusedException {
        if (act.seconds() < 1 || act.seconds() > MAX_TIMER_SECONDS) {
            throw new RefusedException(Reason.BAD_NUMBER, act.seconds());
        }
        long ends = clock.getAsLong() + TimeUnit.SECONDS.toMillis(act.seconds());
        return changed(now -> now.withTimer(Optional.of(ends)));
    }

    private static void check(List<Group> groups) throws RefusedException {
        Set<String> ids = new HashSet<>();
        if (groups.isEmpty() || groups.size() > MAX_GROUPS) {
            throw new RefusedException(Reason.BAD_NUMBER, groups.size());
        }
        for (Group group : groups) {
            if (group.label().isBlank()) {
                throw new RefusedException(Reason.EMPTY_TEXT);
            }
            if (group.label().length() > MAX_LABEL_CHARS) {
                throw new RefusedException(Reason.TEXT_TOO_LONG, MAX_LABEL_CHARS);
            }
            need(group.id().matches("[A-Za-z0-9-]{1,40}") && ids.add(group.id()), group.id(), "id");
            need(group.colour().matches("#[0-9a-fA-F]{6}"), group.colour(), "colour");
            need(group.pictogram().matches("[a-z0-9-]{0,40}"), group.pictogram(), "pictogram");
            need(group.stakeholder().matches("[0-9a-f-]{0,36}"), group.stakeholder(), "stakeholder");
        }
    }

    private static void check(Wifi wifi) throws RefusedException {
        need(wifi.name().getBytes(StandardCharsets.UTF_8).length <= MAX_NETWORK_BYTES, wifi.name(), "name");
        need(wifi.password().length() <= MAX_PASSWORD_CHARS, "…", "password");
    }

    private static void need(boolean right, String value, String field) throws RefusedException {
        if (!right) {
            throw new RefusedException(Reason.WRONG_VALUE, value, field);
        }
    }

    @Override
    public CompletableFuture<Answer> setSession(RoomAct.SetSession act) {
        String id = act.session();
        if (id.isEmpty()) {
            return changed(now -> now.withSession(Optional.empty()));
        }
        return hub.ask(project -> project.getSessions().stream().filter(s -> s.getId().equals(id)).findFirst()
                .map(RoomState::current)).thenCompose(found -> {
                    if (found.isEmpty()) {
                        return no(Reason.NO_SUCH_ELEMENT);
                    }
                    return changed(now -> now.withSession(found));
                });
    }

    @Override
    public CompletableFuture<Answer> openVote(RoomAct.OpenVote act) {
        if (room.ballots().filter(b -> b.count() > 0).isPresent()) {
            return no(Reason.VOTE_RUNNING);
        }
        return hub.ask(project -> find(project, act.vote()).map(Ballots::new)).thenCompose(found -> {
            if (found.isEmpty()) {
                return no(Reason.NO_SUCH_ELEMENT);
            }
            room.vote(found.get());
            return yes();
        });
    }

    private static Optional<VoteRound> find(EvaluationProject project, String id) {
        return project.getSessions().stream().flatMap(s -> s.getVotes().stream()).filter(v -> v.getId().equals(id))
                .findFirst();
    }

    @Override
    public CompletableFuture<Answer> closeVote(RoomAct.CloseVote act) {
        Optional<Ballots> ballots = room.ballots();
        if (ballots.isEmpty()) {
            return no(Reason.NO_VOTE);
        }
        RunningVote result;
        synchronized (room) {
            ballots.get().close(true);
            result = ballots.get().result();
        }
        VoteTotals totals = new VoteTotals(result.id(), result.ballots(), result.totals());
        if (totals.voters() == 0) {
            room.vote(null);
            return yes();
        }
        Do written = new Do(totals, room.actContext(""));
        return hub.submit(new Submission(operation, by, written)).thenApply(answer -> {
            if (answer instanceof Answer.Accepted) {
                room.closed(result);
            } else {
                reopen(ballots.get());
            }
            return answer;
        });
    }

    private void reopen(Ballots ballots) {
        synchronized (room) {
            ballots.close(false);
        }
    }

    private static CompletableFuture<Answer> yes() {
        return CompletableFuture.completedFuture(new Answer.Accepted(0));
    }

    private static CompletableFuture<Answer> no(Reason reason) {
        return CompletableFuture.completedFuture(new Answer.Refused(Refusal.of(reason)));
    }
}
