// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import static org.corolle.hub.HubBench.ACTION;
import static org.corolle.hub.HubBench.CARD;
import static org.corolle.hub.HubBench.CHAIN;
import static org.corolle.hub.HubBench.FRAMEWORK;
import static org.corolle.hub.HubBench.PEOPLE;
import static org.corolle.hub.HubBench.PROJECT;
import static org.corolle.hub.HubBench.ROW;
import static org.corolle.hub.HubBench.SECOND;
import static org.corolle.hub.HubBench.id;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.corolle.hub.act.Act;
import org.corolle.hub.act.ActExamples;
import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.LayoutAct;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.text.TextEdit;

/** What {@code acts.jsonl}, {@code operations.jsonl} and {@code deltas.jsonl} hold, line by line. */
final class WireExamples {

    private static final long TIME = 1_750_000_000_000L;

    private WireExamples() { }

    static List<Act> acts() {
        return Stream.concat(ActExamples.acts(), Stream.<Act>of(new CardAct.CardUngroup(List.of(CARD)),
                new LayoutAct.UnplaceElement("FLOWER", ACTION, CARD))).toList();
    }

    static List<Operation> operations() {
        Operation remove = new Operation.Remove(CARD, "stakeholders", PEOPLE);
        return List.of(
                new Operation.Create("workshop.Contribution", id(100), place(),
                        Map.of("name", List.of("Une \"carte\"\nà dire"))),
                new Operation.Create("framework.Dimension", id(101), new ElementLocation(FRAMEWORK, "dimensions", -1),
                        Map.of()),
                new Operation.Add(CARD, "stakeholders", PEOPLE, -1), new Operation.Add(CARD, "stakeholders", PEOPLE, 3),
                remove, new Operation.Reorder(CHAIN, "stakeholders", PEOPLE, 0),
                new Operation.Move(ROW, new ElementLocation(CHAIN, "mainActivities", 0)),
                new Operation.EditText(CARD, "name", 7, edit()), new Operation.Undo(), new Operation.Redo(),
                new Operation.Batch(
                        List.of(remove, new Operation.Do(new CardAct.CardKind(CARD, "IDEA"), ActContext.NONE),
                        new Operation.Batch(List.of()))));
    }

    static List<Delta> deltas() {
        List<Change> changes = changes();
        return List.of(new Delta(1, id(200), "ada", TIME, 0, 0, changes),
                new Delta(2, id(201), "bob", TIME + 1, 1, 0, changes.subList(3, 4),
                        new Delta.Author("SCRIBE", "Soleil")),
                new Delta(3, id(202), "", 0, 0, 2, List.of(), new Delta.Author("PARTICIPANT", "")));
    }

    private static List<Change> changes() {
        ElementData card = new ElementData("workshop.Contribution", id(103), Map.of("name", List.of("Une carte")),
                Map.of());
        List<ElementData> circuits = List.of(new ElementData("chain.Circuit", id(101), Map.of(), Map.of()),
                new ElementData("chain.Circuit", id(102), Map.of("name", List.of("Don")), Map.of()));
        ElementData chain = new ElementData("chain.ValueChain", id(100),
                Map.of("stakeholders", List.of(PEOPLE, id(36))), Map.of("circuits", circuits));
        return List.of(new Change.ElementInserted(chain, new ElementLocation(PROJECT, "chains", 1)),
                new Change.ElementRemoved(card, place()),
                new Change.ElementMoved(ROW, new ElementLocation(CHAIN, "mainActivities", 1),
                        new ElementLocation(CHAIN, "mainActivities", 0)),
                new Change.ValueSet(CARD, "kind", null, "IDEA", -1, -1),
                new Change.ValueSet(CARD, "mergedInto", SECOND, null, 2, -1),
                new Change.ValueAdded(CARD, "stakeholders", PEOPLE, 0, -1),
                new Change.ValueRemoved(CARD, "stakeholders", PEOPLE, 0, 1),
                new Change.ValueMoved(CHAIN, "stakeholders", PEOPLE, 0, 3),
                        new Change.TextEdited(CARD, "name", edit()));
    }

    private static TextEdit edit() {
        return TextEdit.splice("Une carte", 4, 5, "idée « verte »");
    }

    private static ElementLocation place() {
        return new ElementLocation(PROJECT, "contributions", 2);
    }
}
