// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The one thread that touches an open project. Work is done in the order it came in; submissions that wait are done
 * together. Whatever happens, whoever waits is answered: when the thread ends, by itself or not, all that waited and
 * all that comes later is told so.
 */
final class HubThread {

    /** Work with a result. What it throws is its asker's; {@link HubFailure} alone ends the hub. */
    interface Work<T> {
        T run() throws Exception;
    }

    /** Thrown when memory and disk may no longer say the same: nothing more may be built on it. */
    static final class HubFailure extends Error {
        private static final long serialVersionUID = 1L;

        HubFailure(Throwable cause) {
            super(cause);
        }
    }

    private record Task(Runnable work, Consumer<HubStopped> refusal) { }

    /** What the thread does with submissions, when nothing comes, and when it ends. */
    interface Owner {
        void round(List<SubmissionProcessor.Waiting> together);

        void idle();

        /** Lets go of everything; who waits for the end waits for this. */
        void ended(HubStopped why);

        /** Tells of the end. */
        void tell(HubStopped why);
    }

    /** Operations written to disk together at most. */
    private static final int MOST_TOGETHER = 256;
    /** Between two looks at the files while nothing happens. */
    private static final long IDLE_MS = 2_000;

    private final Owner owner;
    private final Thread thread = new Thread(this::run, "Corolle hub");
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final Deque<SubmissionProcessor.Waiting> submissions = new ArrayDeque<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private HubStopped ended;

    HubThread(Owner owner) {
        this.owner = owner;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /** Why nothing is done any more; null while all is well. */
    synchronized HubStopped ended() {
        return ended;
    }

    void submit(SubmissionProcessor.Waiting waiting) {
        HubStopped over = null;
        synchronized (this) {
            if (ended == null) {
                submissions.add(waiting);
                notifyAll();
            } else {
                over = ended;
            }
        }
        if (over != null) {
            waiting.answer().complete(new Answer.Refused(over.refusal()));
        }
    }

    <T> CompletableFuture<T> call(Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        HubStopped over = add(new Task(() -> complete(result, work), result::completeExceptionally));
        if (over != null) {
            result.completeExceptionally(over);
        }
        return result;
    }

    /** Ends the thread after this last work, if it has not ended; returns when all is let go. */
    void end(Runnable last) {
        Task ending = new Task(() -> {
            try {
                last.run();
            } finally {
                end(HubStopped.closed());
            }
        }, why -> { });
        if (isCurrent()) {
            ending.work().run();
        } else {
            add(ending);
            over.join();
        }
    }

    private synchronized HubStopped add(Task task) {
        if (ended == null) {
            tasks.add(task);
            notifyAll();
        }
        return ended;
    }

    private static <T> void complete(CompletableFuture<T> result, Work<T> work) {
        try {
            result.complete(work.run());
        } catch (HubFailure failure) {
            result.completeExceptionally(HubStopped.failed(failure.getCause()));
            throw failure;
        } catch (Throwable theirs) {
            result.completeExceptionally(theirs);
        }
    }

    private void run() {
        try {
            while (ended() == null) {
                step();
            }
        } catch (Throwable failure) {
            Throwable cause = failure instanceof HubFailure && failure.getCause() != null
                    ? failure.getCause() : failure;
            System.getLogger(Hub.class.getName()).log(System.Logger.Level.ERROR, "the hub has failed", cause);
            end(HubStopped.failed(cause));
        }
    }

    private void step() {
        Task task = null;
        List<SubmissionProcessor.Waiting> together = new ArrayList<>();
        synchronized (this) {
            if (tasks.isEmpty() && submissions.isEmpty()) {
                await();
            }
            while (!submissions.isEmpty() && together.size() < MOST_TOGETHER) {
                together.add(submissions.poll());
            }
            if (together.isEmpty()) {
                task = tasks.poll();
            }
        }
        if (!together.isEmpty()) {
            owner.round(together);
        } else if (task != null) {
            task.work().run();
        } else {
            owner.idle();
        }
    }

    private void await() {
        try {
            wait(IDLE_MS);
        } catch (InterruptedException nobodyMay) {
            // An interrupted thread would close the journal under its own hands: this one ends by its last task only.
        }
    }

    private void end(HubStopped why) {
        List<Task> left;
        List<SubmissionProcessor.Waiting> unanswered;
        synchronized (this) {
            if (ended != null) {
                return;
            }
            ended = why;
            left = List.copyOf(tasks);
            unanswered = List.copyOf(submissions);
            tasks.clear();
            submissions.clear();
        }
        unanswered.forEach(each -> each.answer().complete(new Answer.Refused(why.refusal())));
        left.forEach(task -> task.refusal().accept(why));
        try {
            owner.ended(why);
        } finally {
            over.complete(null);
            owner.tell(why);
        }
    }
}
