// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

import org.corolle.core.file.SideFile;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.OperationPermissions;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refusal;
import org.corolle.model.workshop.VoteRound;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomState;
import org.corolle.room.state.RunningVote;
import org.corolle.room.state.Ballot;
import org.corolle.room.state.RoomAct;

/**
 * What people in a room agree on beside the project. Used from any thread. Its {@link #permissions()} go into
 * {@link Hub#open}, and by them the room comes to know its hub. It is kept in a file beside the project.
 */
public final class Room {

    private final Path project;
    private final LongSupplier clock;
    private final Random random;
    private final AnsweredActs answered;
    private final Authors authors = new Authors();
    private final RoomPermissions rules = new RoomPermissions(() -> state().phase(), authors);
    private final RoomListeners listeners = new RoomListeners();
    private final boolean fresh;
    /** Nothing has happened yet that would be worth a file: who only looks at a project leaves no trace. */
    private volatile boolean unkept;
    private final Pseudonyms pseudonyms;
    private final Optional<Path> damaged;
    private volatile RoomState state;
    private volatile Secrets secrets;
    private volatile Hub hub;
    private ServedAt served;
    private String vote;
    private Ballots ballots;

    private Room(Path project, LongSupplier clock, Random random) throws IOException {
        this.project = SideFile.behindLinks(project);
        this.clock = clock;
        this.random = random;
        boolean there = Files.exists(RoomFile.of(this.project));
        Optional<RoomFile> kept = RoomFile.read(this.project);
        fresh = kept.isEmpty();
        damaged = there && fresh ? Optional.of(RoomFile.damaged(this.project)) : Optional.empty();
        secrets = kept.map(k -> k.secrets().withCode(random)).orElseGet(() -> Secrets.fresh(random));
        pseudonyms = new Pseudonyms(kept.map(RoomFile::salt).orElseGet(() -> Secrets.random(random)));
        served = kept.map(RoomFile::served).orElse(new ServedAt(0, ""));
        vote = kept.map(RoomFile::vote).orElse(null);
        answered = new AnsweredActs(kept.map(RoomFile::acts).orElse(List.of()));
        state = kept.map(RoomFile::state).orElseGet(() -> RoomState.initial(DefaultGroups.in(Locale.FRENCH)));
        unkept = fresh;
    }

    /**
     * The room of a project: the one that was kept, else a new one.
     *
     * @param clock  milliseconds since 1970-01-01 UTC
     * @param random for the secrets: a {@link java.security.SecureRandom} in use
     */
    public static Room open(Path project, LongSupplier clock, Random random) throws IOException {
        return new Room(project, clock, random);
    }

    public RoomState state() {
        return state;
    }

    /** Calls the listener, on whatever thread the change was made, with each new state. */
    public void listen(Consumer<RoomState> listener) {
        listeners.add(listener);
    }

    public void forget(Consumer<RoomState> listener) {
        listeners.remove(listener);
    }

    /** Where the file of an earlier room was put that could not be read, if that has happened. */
    public Optional<Path> damaged() {
        return damaged;
    }

    /** The secret that lets someone in with this role. */
    public String secret(Role role) {
        if (unkept) {
            keep();
        }
        return secrets.byRole().get(role);
    }

    /** The role a secret stands for; none when it is wrong or renewed. */
    public Optional<Role> role(String secret) {
        return secret == null ? Optional.empty() : secrets.role(secret);
    }

    /** The code by which participants come in who type it. */
    public JoinCode joinCode() {
        return secrets.code();
    }

    /** Makes all secrets new: the old addresses lead nowhere any more. */
    public synchronized void renewSecrets() {
        secrets = Secrets.fresh(random);
        keep();
    }

    /** Where the room is served, or was last. */
    public synchronized ServedAt served() {
        return served;
    }

    public synchronized void remember(ServedAt at) {
        served = at;
        keep();
    }

    /** The participant with this key, which stays on the device: nobody can tell the key from the participant's id. */
    public Participant participant(String key, Role role) {
        return new Participant(pseudonyms.of(key), role);
    }

    /** The key of the program that holds the project open: the same at each opening, known to nobody else. */
    public String hostKey() {
        return pseudonyms.of("host");
    }

    /** Whether this participant has made this element. */
    public boolean made(String participant, String element) {
        return authors.made(participant, element);
    }

    /** The setting in which somebody of this group acts now; an unknown group is none. */
    public ActContext actContext(String group) {
        RoomState now = state;
        String session = now.session().map(RoomState.CurrentSession::id).orElse("");
        return now.group(group).map(g -> new ActContext(session, g.label(), g.colour(), g.stakeholder()))
                .orElse(new ActContext(session, "", "", ""));
    }

    /** What the hub asks: who may do what. */
    public OperationPermissions permissions() {
        return new RoomHubAdapter(this, rules);
    }

    /** Does what somebody of this role says to the room; nobody can undo what it does to the project. */
    public CompletableFuture<Answer> perform(Role role, RoomAct act) {
        return perform(new Participant("room", role), act);
    }

    /**
     * Does what a participant says to the room; the answer may have to wait for the hub. What it does to the project,
     * the totals of a vote for instance, is the participant's to undo.
     */
    public CompletableFuture<Answer> perform(Participant by, RoomAct act) {
        return perform(by, UUID.randomUUID().toString(), act);
    }

    /** The same with an id of the sender's choice: sent again, it is not done again, and is answered the same. */
    public CompletableFuture<Answer> perform(Participant by, String id, RoomAct act) {
        return answered.once(AnsweredActs.operation(by, id),
                operation -> new RoomActHandler(this, hub, clock, by, operation).perform(act));
    }

    /** Takes a ballot in the running vote; an earlier one of the same participant is replaced. */
    public Optional<Refusal> ballot(Participant participant, String voteId, Map<String, Integer> dots) {
        RoomState next;
        synchronized (this) {
            if (participant.role() == Role.PROJECTOR) {
                return Optional.of(Refusal.of(Reason.NOT_ALLOWED));
            }
            if (state.phase() != Phase.VOTE || ballots == null || !ballots.vote().equals(voteId)) {
                return Optional.of(Refusal.of(Reason.NOT_IN_THIS_PHASE));
            }
            Optional<Refusal> refusal = ballots.cast(participant.id(), dots);
            if (refusal.isPresent()) {
                return refusal;
            }
            state = state.withVote(Optional.of(ballots.seen()));
            next = state;
        }
        listeners.tell(next);
        return Optional.empty();
    }

    /** The dots this participant has given in the running vote; nothing while there is none. */
    public synchronized Optional<Ballot> ballotOf(Participant participant) {
        return ballots().map(b -> new Ballot(b.vote(), b.of(participant.id())));
    }

    /** The file of the project this is the room of. */
    public Path project() {
        return project;
    }

    void change(UnaryOperator<RoomState> change) {
        change(null, change);
    }

    /** Changes the state by an act, which is remembered with it. */
    void change(String operation, UnaryOperator<RoomState> change) {
        RoomState next;
        synchronized (this) {
            if (operation != null) {
                answered.note(operation);
            }
            next = change.apply(state);
            if (next.equals(state)) {
                return;
            }
            state = next;
            keep();
        }
        listeners.tell(next);
    }

    /** Keeps that this act was done, if that is not kept already. */
    synchronized void remember(String operation) {
        if (answered.note(operation)) {
            keep();
        }
    }

    /** Opens the vote with no ballots, or none. */
    void vote(Ballots next) {
        change(now -> {
            ballots = next;
            vote = next == null ? null : next.vote();
            RoomState with = now.withVote(Optional.ofNullable(next).map(Ballots::seen));
            return next == null ? with : with.with(Phase.VOTE);
        });
    }

    /** The vote is over: its totals are everyone's to see. */
    void closed(RunningVote result) {
        vote(null);
        change(now -> now.phase() == Phase.VOTE ? now.withResult(result) : now);
    }

    synchronized Optional<Ballots> ballots() {
        return Optional.ofNullable(ballots);
    }

    /** The project is open, and what the room remembers of it is there or gone. */
    synchronized void begin(Hub opened, ModelIndex index) {
        hub = opened;
        if (fresh) {
            boolean english = "en".equals(index.project().getLanguage());
            state = state.with(DefaultGroups.in(english ? Locale.ENGLISH : Locale.FRENCH));
        }
        ballots = Ballots.of(vote, index).orElse(null);
        vote = ballots == null ? null : ballots.vote();
        state = state.withVote(Optional.ofNullable(ballots).map(Ballots::seen));
        state = state.withTitle(index);
    }

    /** The project changes: the session's title may have, and what the room remembers may be gone. */
    void follow(Delta delta, ModelIndex index) {
        if (unkept) {
            keep();
        }
        if (hub != null && vote != null) {
            index.find(vote).ifPresentOrElse(round -> change(now -> Ballots.follow(ballots, (VoteRound) round, now)),
                    () -> vote(null));
        }
        if (hub != null && state.session().isPresent()) {
            change(now -> now.withTitle(index));
        }
    }

    /** A full disk must not end the session: the room goes on, and is kept again with the next change. */
    private synchronized void keep() {
        unkept = false;
        new RoomFile(secrets, pseudonyms.salt(), served, state, vote, answered.done()).keep(project);
    }
}
