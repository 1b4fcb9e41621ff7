// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.corolle.hub.Answer;
import org.corolle.hub.change.Participant;

/**
 * The room acts that were sent last, so that one that is sent again, by a device that has not heard the answer, is not
 * done again and gets the same answer. Those that were done outlive the program: they are kept with the room.
 */
final class AnsweredActs {

    private static final int MAX_ACTS = 200;

    private final Map<String, CompletableFuture<Answer>> answers = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();

    AnsweredActs(List<String> kept) {
        done.addAll(kept);
    }

    /** The operation by which the project knows this act: the same each time it is sent, and nobody else's. */
    static String operation(Participant by, String act) {
        return UUID.nameUUIDFromBytes((by.id() + " " + act).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The answer of this act, which is done now if it has not been. */
    CompletableFuture<Answer> once(String operation, Function<String, CompletableFuture<Answer>> act) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        synchronized (this) {
            CompletableFuture<Answer> before = answers.get(operation);
            if (before != null) {
                return before;
            }
            if (done.contains(operation)) {
                return CompletableFuture.completedFuture(new Answer.Accepted(0));
            }
            answers.put(operation, answer);
            trim(answers.keySet());
        }
        act.apply(operation).whenComplete((said, failure) -> {
            if (failure == null) {
                answer.complete(said);
            } else {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /** Whether this was not known to be done. */
    synchronized boolean note(String operation) {
        boolean fresh = done.add(operation);
        trim(done);
        return fresh;
    }

    /** The latest acts that were done, oldest first. */
    synchronized List<String> done() {
        return new ArrayList<>(done);
    }

    private static void trim(Set<String> oldestFirst) {
        while (oldestFirst.size() > MAX_ACTS) {
            oldestFirst.remove(oldestFirst.iterator().next());
        }
    }
}
