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

import org.corolle.hub.change.Delta;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.operation.IdFormat;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refusal;
import org.corolle.hub.operation.RefusedException;

/** Does submissions in rounds: all of a round in memory, then once to disk, then answers, then news. Hub's thread only. */
final class SubmissionProcessor {

    /** A submission and where its answer is awaited. */
    record PendingSubmission(Submission submission, CompletableFuture<Answer> answer) { }

    /** Operations that stay known by id when the journal starts anew. */
    private static final int MAX_KNOWN_OPERATIONS = 5000;

    private final Journal journal;
    private final OperationPermissions permissions;
    private final LongSupplier clock;
    private final Map<String, Long> known;
    private final List<Consumer<Delta>> listeners = new ArrayList<>();
    private Ledger ledger;

    SubmissionProcessor(Ledger ledger, Journal journal, OperationPermissions permissions, LongSupplier clock, Map<String, Long> known) {
        this.ledger = ledger;
        this.journal = journal;
        this.permissions = permissions;
        this.clock = clock;
        this.known = known;
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

    Map<String, Long> latestOperations() {
        Map<String, Long> latest = new LinkedHashMap<>();
        known.entrySet().stream().skip(Math.max(0, known.size() - MAX_KNOWN_OPERATIONS)).forEach(e -> latest.put(e.getKey(), e.getValue()));
        return latest;
    }

    void perform(List<PendingSubmission> together) {
        List<Delta> deltas = new ArrayList<>();
        Map<PendingSubmission, Answer> answers = new LinkedHashMap<>();
        for (PendingSubmission waiting : together) {
            answers.put(waiting, answer(waiting.submission(), deltas));
        }
        try {
            if (!deltas.isEmpty()) {
                journal.appendDeltas(deltas);
            }
        } catch (IOException e) {
            ledger = ledger.without(deltas);
            deltas.forEach(d -> known.remove(d.operation()));
            answers.replaceAll((w, a) -> a instanceof Answer.Accepted ? new Answer.Refused(Refusal.of(Reason.NOT_SAVED)) : a);
            deltas.clear();
        }
        answers.forEach((waiting, answer) -> waiting.answer().complete(answer));
        deltas.forEach(delta -> List.copyOf(listeners).forEach(listener -> tell(listener, delta)));
    }

    private static void tell(Consumer<Delta> listener, Delta delta) {
        try {
            listener.accept(delta);
        } catch (RuntimeException e) {
            System.getLogger(SubmissionProcessor.class.getName()).log(System.Logger.Level.ERROR, "a listener failed", e);
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
            Optional<Refusal> refusal = permissions.check(submission.participant(), submission.operation(), ledger.index());
            if (refusal.isPresent()) {
                return new Answer.Refused(refusal.get());
            }
            Optional<Delta> delta = ledger.perform(submission, clock.getAsLong());
            delta.ifPresent(deltas::add);
            delta.ifPresent(done -> permissions.done(done, ledger.index()));
            long number = delta.map(Delta::number).orElse(0L);
            if (number > 0) {
                known.put(submission.id(), number);
            }
            return new Answer.Accepted(number);
        } catch (RefusedException e) {
            return new Answer.Refused(e.refusal());
        } catch (RuntimeException e) {
            // a mistake of ours: the planner has taken everything back, and one bad wish must not end the session
            System.getLogger(SubmissionProcessor.class.getName()).log(System.Logger.Level.ERROR, "operation not done", e);
            return new Answer.Refused(Refusal.of(Reason.UNEXPECTED));
        }
    }
}
