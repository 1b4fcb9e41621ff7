// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.ACTION;
import static org.corolle.room.RoomBench.CARD;
import static org.corolle.room.RoomBench.CHAIN;
import static org.corolle.room.RoomBench.PETAL;
import static org.corolle.room.RoomBench.RESOURCE;
import static org.corolle.room.RoomBench.ROW;
import static org.corolle.room.RoomBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.corolle.hub.Ledger;
import org.corolle.hub.Submission;
import org.corolle.hub.act.Act;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.LayoutAct;
import org.corolle.hub.act.LinkAct;
import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.text.TextEdit;
import org.corolle.hub.wire.ActCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.corolle.room.state.Phase;

/** The whole table: each role in each phase may do just what is written down here. */
final class RoomPermissionsTest {

    private static final Participant ME = new Participant("me", Role.PARTICIPANT);
    private static final String MY_CARD = id(100);
    private static final String MY_FLOW = id(101);
    private static final TextEdit EDIT = TextEdit.splice("", 0, 0, "x");

    private static final Map<Phase, List<String>> PARTICIPANT = Map.of(Phase.LOOK, List.of(), Phase.VOTE, List.of(),
            Phase.CLOSED, List.of(),
            Phase.ADD_CARDS,
                    List.of("card-add", "card-kind mine", "card-move mine", "delete my card", "reading-add", "redo",
                    "undo", "write my card", "write-all my card"),
            Phase.GROUP,
                    List.of("card-group", "card-merge", "card-move", "card-move mine", "card-ungroup", "place card",
                    "redo", "undo", "unplace card"),
            Phase.CONNECT, List.of("flow-add", "reading-add", "redo", "undo", "write my flow", "write-all my flow"));

    private static final Map<Class<?>, Object> EMPTY = Map.of(String.class, "x", List.class, List.of(),
            int.class, 0, long.class, 0L, double.class, 0.0, boolean.class, false, Integer.class, 0,
            Boolean.class, false, TextEdit.class, TextEdit.between("a", "b"), Map.class, Map.of());

    private final Ledger ledger = new Ledger(new ModelIndex(RoomBench.smallProject()), 0);
    private final Authors authors = new Authors();

    @ParameterizedTest
    @EnumSource(Phase.class)
    void aParticipantMayDoJustThis(Phase phase) throws Exception {
        assertEquals(new TreeSet<>(PARTICIPANT.get(phase)), allowed(Role.PARTICIPANT, phase));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void theFacilitatorMayDoEverythingAndTheProjectorNothing(Phase phase) throws Exception {
        assertEquals(new TreeSet<>(wishes().keySet()), allowed(Role.FACILITATOR, phase));
        assertEquals(new TreeSet<>(), allowed(Role.PROJECTOR, phase));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void theScribeMayDoEverythingUntilTheRoomIsClosed(Phase phase) throws Exception {
        assertEquals(phase == Phase.CLOSED ? new TreeSet<>() : new TreeSet<>(wishes().keySet()),
                allowed(Role.SCRIBE, phase));
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void anActThatIsNotNamedInTheTableIsNoParticipants(Act act) throws Exception {
        for (Phase phase : Phase.values()) {
            assertEquals(false, isAllowed(Role.PARTICIPANT, phase, new Do(act, ActContext.NONE)), phase + " " + act);
        }
    }

    /** Those on chains, sessions, votes, frameworks, and values. */
    static Stream<Act> unnamed() throws Exception {
        List<String> named = List.of("card-add", "card-group", "card-kind", "card-merge", "card-move", "card-ungroup",
                "delete", "flow-add", "place", "reading-add", "unplace", "write", "write-all");
        return kinds(Act.class).map(RoomPermissionsTest::example).filter(act -> !named.contains(ActCodec.kind(act)));
    }

    /** The records of a sealed family. */
    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed() ? Stream.of(family.getPermittedSubclasses()).flatMap(RoomPermissionsTest::kinds)
                : Stream.of(family);
    }

    private static Act example(Class<?> kind) {
        try {
            Class<?>[] types = Stream.of(kind.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class[]::new);
            return (Act) kind.getDeclaredConstructor(types).newInstance(Stream.of(types).map(EMPTY::get).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(kind.getName(), e);
        }
    }

    private static Map<String, Operation> wishes() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("card-add", new CardAct.CardAdd(id(102), ACTION, PETAL, "Une idée", null));
        acts.put("card-kind", new CardAct.CardKind(CARD, "IDEA"));
        acts.put("card-kind mine", new CardAct.CardKind(MY_CARD, "IDEA"));
        acts.put("card-move", new CardAct.CardMove(CARD, PETAL));
        acts.put("card-move mine", new CardAct.CardMove(MY_CARD, PETAL));
        acts.put("card-status", new CardAct.CardStatus(List.of(MY_CARD), "RETAINED"));
        acts.put("card-group", new CardAct.CardGroup(id(102), List.of(CARD, MY_CARD), "Ensemble"));
        acts.put("card-merge", new CardAct.CardMerge(CARD, List.of(MY_CARD)));
        acts.put("card-ungroup", new CardAct.CardUngroup(List.of(CARD)));
        acts.put("delete a card", new ElementAct.DeleteElement(CARD));
        acts.put("delete my card", new ElementAct.DeleteElement(MY_CARD));
        acts.put("delete my flow", new ElementAct.DeleteElement(MY_FLOW));
        acts.put("write a card", new ElementAct.Write(CARD, "name", 0, EDIT));
        acts.put("write my card", new ElementAct.Write(MY_CARD, "name", 0, EDIT));
        acts.put("write-all my card", new ElementAct.WriteAll(MY_CARD, "name", "mieux"));
        acts.put("write another field of my card", new ElementAct.WriteAll(MY_CARD, "groupLabel", "Lune"));
        acts.put("write my flow", new ElementAct.Write(MY_FLOW, "name", 0, EDIT));
        acts.put("write-all my flow", new ElementAct.WriteAll(MY_FLOW, "name", "mieux"));
        acts.put("write an activity", new ElementAct.WriteAll(ROW, "name", "mieux"));
        acts.put("flow-add", new LinkAct.FlowAdd(id(102), CHAIN, ROW, RESOURCE, null, null));
        acts.put("reading-add", new LinkAct.ReadingAdd(id(102), CARD, "Autrement"));
        acts.put("place card", new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 1, 1));
        acts.put("unplace card", new LayoutAct.UnplaceElement("FLOWER", ACTION, CARD));
        acts.put("place activity", new LayoutAct.PlaceElement("CHAIN", CHAIN, ROW, 1, 1));
        Map<String, Operation> wishes = new LinkedHashMap<>();
        acts.forEach((name, act) -> wishes.put(name, new Do(act, ActContext.NONE)));
        wishes.put("undo", new Undo());
        wishes.put("redo", new Redo());
        wishes.put("raw set on my card", new Set(MY_CARD, "name", "brut"));
        wishes.put("raw delete of my card", new Delete(MY_CARD));
        wishes.put("batch of allowed acts", new Batch(List.of(new Do(acts.get("card-add"), ActContext.NONE))));
        return wishes;
    }

    private TreeSet<String> allowed(Role role, Phase phase) throws Exception {
        TreeSet<String> allowed = new TreeSet<>();
        for (Map.Entry<String, Operation> wish : new ArrayList<>(wishes().entrySet())) {
            if (isAllowed(role, phase, wish.getValue())) {
                allowed.add(wish.getKey());
            }
        }
        return allowed;
    }

    private boolean isAllowed(Role role, Phase phase, Operation operation) throws Exception {
        if (ledger.index().find(MY_CARD).isEmpty()) {
            made(by("me", new CardAct.CardAdd(MY_CARD, ACTION, PETAL, "La mienne", null)).orElseThrow());
            made(by("me", new LinkAct.FlowAdd(MY_FLOW, CHAIN, RESOURCE, ROW, null, null)).orElseThrow());
            authors.note(new Delta(1, id(1), "other", 0, 0, 0, List.of(new ElementInserted(
                    new ElementData("workshop.Contribution", CARD, Map.of(), Map.of()),
                            new ElementLocation(RoomBench.PROJECT, "contributions", 0)))));
        }
        return new RoomPermissions(() -> phase, authors)
                .check(new Participant(ME.id(), role), operation, ledger.index()).isEmpty();
    }

    private Optional<Delta> by(String who, Act act) throws RefusedException {
        Do operation = new Do(act, RoomBench.SUN);
        return ledger.perform(new Submission(UUID.randomUUID().toString(), new Participant(who, Role.SCRIBE),
                operation), 0);
    }

    private void made(Delta delta) {
        authors.note(delta);
    }
}
