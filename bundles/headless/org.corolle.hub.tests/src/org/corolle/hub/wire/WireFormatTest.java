// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import static org.corolle.hub.HubBench.CARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.hub.act.Act;
import org.corolle.hub.change.Change;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.wire.WireJson.Malformed;
import org.junit.jupiter.api.Test;

/**
 * What boards of old pages send and old journals hold is read, and written, as the first version of the program did.
 */
final class WireFormatTest {

    @Test
    void writesActsAsTheFirstVersionDid() throws Exception {
        assertEquals(frozen("acts.jsonl"), trees(WireExamples.acts().stream().map(ActCodec::write)));
    }

    @Test
    void readsActsThatTheFirstVersionWrote() throws Exception {
        List<Operation> read = new ArrayList<>();
        for (JsonFields each : frozen("acts.jsonl")) {
            read.add(OperationCodec.read(each));
        }

        assertEquals(WireExamples.acts().stream().<Operation>map(act -> new Do(act, ActContext.NONE)).toList(), read);
    }

    @Test
    void writesOperationsAsTheFirstVersionDid() throws Exception {
        assertEquals(frozen("operations.jsonl"), trees(WireExamples.operations().stream().map(OperationCodec::write)));
    }

    @Test
    void readsOperationsThatTheFirstVersionWrote() throws Exception {
        List<Operation> read = new ArrayList<>();
        for (JsonFields each : frozen("operations.jsonl")) {
            read.add(OperationCodec.read(each));
        }

        assertEquals(WireExamples.operations(), read);
    }

    @Test
    void writesDeltasAsTheFirstVersionDidToTheLetter() throws Exception {
        assertEquals(lines("deltas.jsonl"), WireExamples.deltas().stream().map(DeltaCodec::write).toList());
    }

    @Test
    void readsDeltasThatTheFirstVersionWrote() throws Exception {
        List<Object> read = new ArrayList<>();
        for (JsonFields each : frozen("deltas.jsonl")) {
            read.add(DeltaCodec.read(each));
        }

        assertEquals(WireExamples.deltas(), read);
    }

    @Test
    void anElementaryOperationIsNoActOnTheWayBack() throws Exception {
        List<Operation> elementary = List.of(new Operation.Set(CARD, "kind", "IDEA"),
                new Operation.Set(CARD, "kind", null), new Operation.Delete(CARD),
                        new Operation.Batch(List.of(new Operation.Delete(CARD))));

        List<Operation> read = new ArrayList<>();
        for (Operation each : elementary) {
            read.add(OperationCodec.read(WireJson.read(OperationCodec.write(each))));
        }

        assertEquals(elementary, read);
    }

    @Test
    void theFirstFieldSaysWhatItIs() {
        assertEquals(Set.of("{\"do\":\""), starts(Stream.concat(WireExamples.acts().stream().map(ActCodec::write),
                WireExamples.operations().stream().map(OperationCodec::write))));
    }

    @Test
    void everyKindHasItsName() {
        assertEquals(records(Act.class), Set.copyOf(ActNames.KINDS.values()));
        assertEquals(records(Change.class), Set.copyOf(ChangeFields.KINDS.values()));
        Set<Class<?>> travelling = records(Operation.class);
        travelling.removeAll(List.of(Do.class, Operation.Computed.class));
        assertEquals(travelling, Set.copyOf(OperationCodec.KINDS.values()));
    }

    @Test
    void whatTheHubWorksOutCannotTravel() {
        Operation computed = new Operation.Computed(index -> new Operation.Undo());

        assertThrows(IllegalArgumentException.class, () -> OperationCodec.write(computed));
        assertThrows(IllegalArgumentException.class,
                () -> OperationCodec.write(new Operation.Batch(List.of(computed))));
    }

    private static Set<String> starts(Stream<String> json) {
        Set<String> starts = new HashSet<>();
        json.forEach(text -> starts.add(text.substring(0, "{\"do\":\"".length())));
        return starts;
    }

    private static Set<Class<?>> records(Class<?> family) {
        Set<Class<?>> records = new HashSet<>();
        for (Class<?> kind : family.getPermittedSubclasses()) {
            records.addAll(kind.isRecord() ? Set.of(kind) : records(kind));
        }
        return records;
    }

    private static List<JsonFields> frozen(String file) throws Exception {
        return trees(lines(file).stream());
    }

    private static List<JsonFields> trees(Stream<String> lines) throws Malformed {
        List<JsonFields> trees = new ArrayList<>();
        for (String line : lines.toList()) {
            trees.add(WireJson.read(line));
        }
        return trees;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = WireFormatTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
