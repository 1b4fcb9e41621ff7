// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.OperationPermissions;
import org.corolle.hub.Submission;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;

/**
 * From the submission of an edit to its answer, which comes when it is on disk, against bare append and sync, turn by
 * turn.
 */
final class AcknowledgementBenchmark {

    private static final int WARM_UP = 200;
    private static final int RUNS = 1_000;
    private static final int CARDS = 1_000;
    private static final int RECORD = 300;
    private static final double NANOS_PER_MILLI = 1e6;

    private AcknowledgementBenchmark() { }

    static Figure measure() throws Exception {
        Path folder = Files.createTempDirectory("acknowledgement-benchmark");
        RoomProject project = RoomProject.write(folder, CARDS);
        double[] bare = new double[RUNS];
        double[] ours = new double[RUNS];
        try (Hub hub = Hub.open(project.file(), OperationPermissions.open(), System::currentTimeMillis);
                FileChannel file = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            for (int i = -WARM_UP; i < RUNS; i++) {
                double first = append(file);
                double second = edit(hub, project, "Un mot de plus : " + i);
                if (i >= 0) {
                    bare[i] = first;
                    ours[i] = second;
                }
            }
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        String beside = String.format(Locale.ROOT, "p99: %.1f against %.1f", ours[RUNS * 99 / 100],
                bare[RUNS * 99 / 100]);
        return new Figure("an edit acknowledged, on disk", "append and fdatasync", bare[RUNS / 2], ours[RUNS / 2],
                "under 2", beside);
    }

    private static double append(FileChannel file) throws IOException {
        long start = System.nanoTime();
        file.write(ByteBuffer.allocate(RECORD));
        file.force(false);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double edit(Hub hub, RoomProject project, String text) {
        long start = System.nanoTime();
        Operation edit = new Operation.Do(new ElementAct.WriteAll(project.card(), "name", text), ActContext.NONE);
        Answer answer = hub.submit(new Submission(UUID.randomUUID().toString(),
                new Participant("scribe", Participant.Role.SCRIBE),
                edit)).join();
        if (!(answer instanceof Answer.Accepted)) {
            throw new IllegalStateException(String.valueOf(answer));
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
