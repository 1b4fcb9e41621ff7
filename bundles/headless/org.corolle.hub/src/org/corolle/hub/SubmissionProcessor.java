// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.corolle.hub.HubThread.HubFailure;
import org.corolle.hub.change.ChangeApplier.HalfApplied;
import org.corolle.hub.change.Delta;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.operation.IdFormat;
import org.corolle.hub.operation.Refusal;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;

/**
 * Does submissions in rounds: all of a round in memory, then once to disk, then answers, then news. Hub's thread
 * only.
 */
final class SubmissionProcessor {

    /** A submission and where its answer is awaited. */
    record Waiting(Submission submission, CompletableFuture<Answer> answer) { }

    private static final System.Logger LOG = System.getLogger(Hub.class.getName());

    /** Operations that stay known by id when the journal starts anew. */
    private static final int MAX_KNOWN_OPERATIONS = 5000;

    private final Journal journal;
    private final OperationPermissions permissions;
    private final LongSupplier clock;
    private final Map<String, Long> known;
    private final List<Consumer<Delta>> listeners = new ArrayList<>();
    private Ledger ledger;
    /** A full disk is logged once, not for each that is refused. */
    private boolean unwritable;

    SubmissionProcessor(Ledger ledger, Journal journal, OperationPermissions permissions, LongSupplier clock,
            Map<String, Long> known) {
        this.ledger = ledger;
        this.journal = journal;
        this.permissions = permissions;
        this.clock = clock;
        this.known = known;
    }

    LongSupplier clock() {
        return clock;
    }

    Ledger ledger() {
        return ledger;
    }

    Journal journal() {
        return journal;
    }

    List<Consumer<Delta>> listeners() {
        return listeners;
    }

    /** Number of the delta that this operation has become. */
    Optional<Long> known(String operation) {
        return Optional.ofNullable(known.get(operation));
    }

    /** The operations up to this delta that stay known when the journal starts anew. */
    Map<String, Long> latestOperations(long last) {
        Map<String, Long> latest = new LinkedHashMap<>();
        known.entrySet().stream().skip(Math.max(0, known.size() - MAX_KNOWN_OPERATIONS)).filter(e -> e
                .getValue() <= last)
                .forEach(e -> latest.put(e.getKey(), e.getValue()));
        return latest;
    }

    /**
     * Does these and answers each. When this throws {@link HubFailure} nobody knows what is on disk of them: they are
     * told so, and the hub ends.
     */
    void perform(List<Waiting> together) {
        try {
            List<Delta> deltas = new ArrayList<>();
            Map<Waiting, Answer> answers = new LinkedHashMap<>();
            for (Waiting waiting : together) {
                answers.put(waiting, answer(waiting.submission(), deltas));
            }
            write(deltas).ifPresent(reason -> takeBack(deltas, answers, reason));
            deltas.forEach(this::done);
            answers.forEach((waiting, answer) -> waiting.answer().complete(answer));
            deltas.forEach(delta -> List.copyOf(listeners).forEach(listener -> tell(listener, delta)));
        } catch (RuntimeException | Error broken) {
            Refusal why = HubStopped.failed(broken).refusal();
            together.forEach(waiting -> waiting.answer().complete(new Answer.Refused(why)));
            throw broken instanceof HubFailure failure ? failure : new HubFailure(broken);
        }
    }

    /** Why the deltas are not in the journal; nothing when they are. */
    private Optional<Reason> write(List<Delta> deltas) {
        try {
            if (!deltas.isEmpty()) {
                journal.appendDeltas(deltas);
                unwritable = false;
            }
            return Optional.empty();
        } catch (Journal.Unsure unsure) {
            throw new HubFailure(unsure);
        } catch (IOException e) {
            if (!unwritable) {
                LOG.log(System.Logger.Level.WARNING, "the journal cannot be written", e);
            }
            unwritable = true;
            return Optional.of(Reason.NOT_SAVED);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "the journal was not written", e);
            return Optional.of(Reason.UNEXPECTED);
        }
    }

    /** Operations on disk before this round stay answered as done, however often they are sent. */
    private void takeBack(List<Delta> deltas, Map<Waiting, Answer> answers, Reason reason) {
        long durable = ledger.number() - deltas.size();
        ledger = ledger.without(deltas);
        answers.replaceAll((waiting, answer) -> {
            if (answer instanceof Answer.Accepted done && (done.number() == 0 || done.number() > durable)) {
                known.remove(waiting.submission().id());
                return new Answer.Refused(Refusal.of(reason));
            }
            return answer;
        });
        deltas.clear();
    }

    private void done(Delta delta) {
        try {
            permissions.done(delta, ledger.index());
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "done and kept, but not noted by the room", e);
        }
    }

    private static void tell(Consumer<Delta> listener, Delta delta) {
        try {
            listener.accept(delta);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
        }
    }

    private Answer answer(Submission submission, List<Delta> deltas) {
        if (!IdFormat.isValid(submission.id())) {
            return new Answer.Refused(Refusal.of(Reason.BAD_ID, submission.id()));
        }
        Long before = known.get(submission.id());
        if (before != null) {
            return new Answer.Accepted(before);
        }
        try {
            Optional<Refusal> refusal = permissions.check(submission.participant(), submission.operation(),
                    ledger.index());
            if (refusal.isPresent()) {
                return new Answer.Refused(refusal.get());
            }
            Optional<Delta> delta = ledger.perform(submission, clock.getAsLong());
            delta.ifPresent(made -> note(made, deltas));
            long number = delta.map(Delta::number).orElse(0L);
            known.put(submission.id(), number);
            return new Answer.Accepted(number);
        } catch (RefusedException e) {
            return new Answer.Refused(e.refusal());
        } catch (HalfApplied e) {
            throw new HubFailure(e.getCause());
        } catch (RuntimeException | Error e) {
            // a mistake of ours: the planner has taken everything back, and one bad wish must not end the session
            LOG.log(System.Logger.Level.ERROR, "operation not done", e);
            return new Answer.Refused(Refusal.of(Reason.UNEXPECTED));
        }
    }

    private void note(Delta made, List<Delta> deltas) {
        deltas.add(made);
        try {
            permissions.made(made, ledger.index());
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "not noted by the room", e);
        }
    }
}
