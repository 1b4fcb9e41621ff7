// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refusal;
import org.corolle.model.project.NamedElement;
import org.corolle.model.workshop.VoteRound;
import org.corolle.room.state.RunningVote.BallotOption;
import org.corolle.room.state.RoomState;
import org.corolle.room.state.RunningVote;

/** The ballots of one vote: in memory only, gone when the vote is closed. Guarded by its room. */
final class Ballots {

    /** Ballots that one vote may have: a wall against flooding, far above any room. */
    private static final int MAX_BALLOTS = 5_000;

    private RunningVote blank;
    private final Map<String, Map<String, Integer>> byParticipant = new HashMap<>();

    private boolean closed;

    Ballots(VoteRound round) {
        this.blank = blank(round, round.isSecret());
    }

    /** No ballots yet, of the vote of this id, if the project has it. */
    static Optional<Ballots> of(String vote, ModelIndex index) {
        return index.find(vote).filter(VoteRound.class::isInstance).map(round -> new Ballots((VoteRound) round));
    }

    /** The state of a room whose vote was changed; without ballots nothing follows from it. */
    static RoomState follow(Ballots ballots, VoteRound round, RoomState now) {
        if (ballots == null) {
            return now;
        }
        ballots.follow(round);
        return now.withVote(Optional.of(ballots.seen()));
    }

    /**
     * The vote was changed in the project while it runs. Dots on an option that is gone are gone; who now has given too
     * many votes again; and what began as a secret stays one.
     */
    void follow(VoteRound round) {
        blank = blank(round, blank.secret() || round.isSecret());
        byParticipant.replaceAll((who, dots) -> dots.entrySet().stream().filter(e -> isOption(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        byParticipant.values()
                .removeIf(dots -> dots.isEmpty() || dots.values().stream().mapToInt(n -> n).sum() > blank.dots());
    }

    private static RunningVote blank(VoteRound round, boolean secret) {
        int dots = round.getDotsPerPerson() == null ? 1 : round.getDotsPerPerson();
        return new RunningVote(round.getId(), said(round), dots, secret, round.getOptions().stream()
                .map(o -> new BallotOption(o.getId(), said(o), o.getSubject() == null ? "" : o.getSubject().getId()))
                        .toList(),
                0, Map.of());
    }

    private boolean isOption(String id) {
        return blank.options().stream().anyMatch(o -> o.id().equals(id));
    }

    String vote() {
        return blank.id();
    }

    /** Takes this participant's ballot instead of an earlier one; without a dot it takes the earlier one back. */
    Optional<Refusal> cast(String participant, Map<String, Integer> dots) {
        if (closed) {
            return Optional.of(Refusal.of(Reason.NO_VOTE));
        }
        int given = 0;
        for (Map.Entry<String, Integer> each : dots.entrySet()) {
            if (!isOption(each.getKey())) {
                return Optional.of(Refusal.of(Reason.NO_SUCH_ELEMENT));
            }
            if (each.getValue() < 0 || each.getValue() > blank.dots()) {
                return Optional.of(Refusal.of(Reason.TOO_MANY_DOTS_EACH, blank.dots()));
            }
            given += each.getValue();
        }
        if (given > blank.dots()) {
            return Optional.of(Refusal.of(Reason.TOO_MANY_DOTS_EACH, blank.dots()));
        }
        if (byParticipant.size() >= MAX_BALLOTS && !byParticipant.containsKey(participant)) {
            return Optional.of(Refusal.of(Reason.TOO_LARGE));
        }
        if (given == 0) {
            byParticipant.remove(participant);
        } else {
            byParticipant.put(participant, Map.copyOf(dots));
        }
        return Optional.empty();
    }

    /** The dots this participant has given. */
    Map<String, Integer> of(String participant) {
        return byParticipant.getOrDefault(participant, Map.of());
    }

    /** Takes no ballot any more, or does again where the totals could not be written. */
    void close(boolean now) {
        closed = now;
    }

    int count() {
        return byParticipant.size();
    }

    Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        blank.options().forEach(o -> totals.put(o.id(), 0));
        byParticipant.values()
                .forEach(ballot -> ballot.forEach((option, dots) -> totals.merge(option, dots, Integer::sum)));
        return totals;
    }

    /** What everyone may know of it now. */
    RunningVote seen() {
        return new RunningVote(blank.id(), blank.question(), blank.dots(), blank.secret(), blank.options(), count(),
                blank.secret() ? Map.of() : totals());
    }

    /** What everyone may know once it is closed. */
    RunningVote result() {
        return new RunningVote(blank.id(), blank.question(), blank.dots(), blank.secret(), blank.options(), count(),
                totals());
    }

    private static String said(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }
}
