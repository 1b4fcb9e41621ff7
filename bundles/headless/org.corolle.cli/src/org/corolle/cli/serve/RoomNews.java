// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.Invocation;
import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.Hub;
import org.corolle.hub.HubStopped;
import org.corolle.hub.file.FileNews;
import org.corolle.hub.snapshot.OtherVersion;

/** What a room without a window has to say while it is open: that others touch its files, or that it has failed. */
final class RoomNews {

    private static final int MAX_DIFFERENCES = 12;
    private static final int LONGEST_LOOK_S = 10;

    private final Invocation call;
    private final Hub hub;
    private final Queue<FileNews> news = new ConcurrentLinkedQueue<>();
    private volatile HubStopped failure;

    RoomNews(Invocation call, Hub hub) {
        this.call = call;
        this.hub = hub;
        hub.onFileNews(news::add);
        hub.onFailure(why -> failure = why);
    }

    /** Says what is new; ends the room with words when it has failed. */
    void say() throws CommandFailure {
        for (FileNews each = news.poll(); each != null; each = news.poll()) {
            if (each.isComparable()) {
                differences(each.other().orElseThrow());
            }
            call.say("problem.told", each.message(call.locale()));
            call.shell().messages().flush();
        }
        if (failure != null) {
            throw CommandFailure.told(failure.message(call.locale()), failure);
        }
    }

    /** Looks once more before the room ends, and says what is found; whether somebody else's version stands there. */
    boolean sayLast() throws CommandFailure {
        boolean theirs = false;
        try {
            theirs = hub.lookAtFiles().get(LONGEST_LOOK_S, TimeUnit.SECONDS).kind() == FileNews.Kind.REPLACED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger(RoomNews.class.getName()).log(System.Logger.Level.DEBUG, "the files cannot be looked at",
                    e);
        }
        say();
        return theirs;
    }

    private void differences(Path other) {
        try {
            List<String> lines = OtherVersion.compare(hub, other).lines(call.locale());
            call.say("serve.difference", lines.size());
            lines.stream().limit(MAX_DIFFERENCES).forEach(line -> call.say("problem.told", "  " + line));
        } catch (ProjectProblem unreadable) {
            call.say("problem.told", unreadable.message(call.locale()));
        }
    }
}
