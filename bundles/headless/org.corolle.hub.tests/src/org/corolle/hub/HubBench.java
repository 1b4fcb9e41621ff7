// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.act.Act;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectFactory;

/**
 * A project in memory to try acts on: an action, two petals, three cards, a chain of two rows and two columns, a
 * session.
 */
public final class HubBench {

    public static final String PROJECT = id(1);
    public static final String ACTION = id(2);
    public static final String FRAMEWORK = id(3);
    public static final String PETAL = id(4);
    public static final String OTHER_PETAL = id(5);
    public static final String CARD = id(11);
    public static final String SECOND = id(12);
    public static final String THIRD = id(13);
    public static final String CHAIN = id(21);
    public static final String ROW = id(22);
    public static final String OTHER_ROW = id(23);
    public static final String COLUMN = id(24);
    public static final String SUPPORT = id(25);
    public static final String RESOURCE = id(26);
    public static final String DOMAIN = id(27);
    public static final String PEOPLE = id(31);
    public static final String SESSION = id(32);
    public static final String VOTE = id(33);
    public static final String YES = id(34);
    public static final String NO = id(35);
    public static final ActContext SUN = new ActContext(SESSION, "Soleil", "#f2b705", PEOPLE);

    private final Ledger ledger;

    public HubBench() {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setId(PROJECT);
        ledger = new Ledger(new ModelIndex(project), 0);
        try {
            by("maker", new Batch(contents()));
        } catch (RefusedException e) {
            throw new IllegalStateException(e.refusal().toString(), e);
        }
    }

    /** The id of this number; those from 100 on are free. */
    public static String id(int number) {
        return String.format("00000000-0000-4000-8000-%012d", number);
    }

    public Optional<Delta> by(String who, Operation operation) throws RefusedException {
        return ledger.perform(new Submission(UUID.randomUUID().toString(),
                new Participant(who, Participant.Role.SCRIBE), operation), 0);
    }

    public Optional<Delta> by(String who, Act act) throws RefusedException {
        return by(who, new Do(act, SUN));
    }

    public ModelIndex index() {
        return ledger.index();
    }

    public long number() {
        return ledger.number();
    }

    public <T extends Identified> T find(String id, Class<T> type) {
        return type.cast(index().find(id).orElseThrow(() -> new AssertionError("no " + id)));
    }

    /** The project's file as text. */
    public String xmi() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProjectWriter().write(ledger.index().project(), out);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Does the act, takes it back and does it again: the file is as before, then as after, to the letter. */
    public void assertUndoable(Act act) throws RefusedException {
        String before = xmi();
        assertEquals(true, by("ada", act).isPresent(), "something changes: " + act);
        String after = xmi();
        assertNotEquals(before, after);
        by("ada", new Undo());
        assertEquals(before, xmi(), "undo of " + act);
        by("ada", new Redo());
        assertEquals(after, xmi(), "redo of " + act);
    }

    private static List<Operation> contents() {
        return List.of(create("project.Action", ACTION, PROJECT, "actions", "La Conserverie"),
                create("framework.EvaluationFramework", FRAMEWORK, PROJECT, "framework", "Référentiel"),
                create("framework.Dimension", PETAL, FRAMEWORK, "dimensions", "Pétale A"),
                create("framework.Dimension", OTHER_PETAL, FRAMEWORK, "dimensions", "Pétale B"),
                create("project.Stakeholder", PEOPLE, PROJECT, "stakeholders", "Habitants"),
                create("workshop.Session", SESSION, PROJECT, "sessions", "Agora"),
                card(CARD, "Une carte"), card(SECOND, "Une autre"), card(THIRD, "Une troisième"),
                create("chain.ValueChain", CHAIN, PROJECT, "chains", "Chaîne"),
                create("chain.MainActivity", ROW, CHAIN, "mainActivities", "Collecter"),
                create("chain.MainActivity", OTHER_ROW, CHAIN, "mainActivities", "Transformer"),
                create("chain.SupportActivity", SUPPORT, CHAIN, "supportActivities", "Gouverner"),
                create("chain.Circuit", COLUMN, CHAIN, "circuits", "Don"),
                create("chain.Resource", RESOURCE, CHAIN, "resources", "Invendus"),
                create("chain.ImpactDomain", DOMAIN, CHAIN, "impactDomains", "Lien social"),
                create("workshop.VoteRound", VOTE, SESSION, "votes", "Quelle priorité ?"),
                create("workshop.VoteOption", YES, VOTE, "options", "Une carte", "subject", CARD),
                create("workshop.VoteOption", NO, VOTE, "options", "Rien de cela"));
    }

    private static Operation card(String id, String words) {
        return new Create("workshop.Contribution", id, new ElementLocation(PROJECT, "contributions", -1),
                Map.of("name", List.of(words), "action", List.of(ACTION), "dimension", List.of(PETAL), "session",
                        List.of(SESSION)));
    }

    private static Operation create(String type, String id, String parent, String list, String name, String... more) {
        Map<String, List<String>> values = new java.util.LinkedHashMap<>(Map.of("name", List.of(name)));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], List.of(more[i + 1]));
        }
        return new Create(type, id, new ElementLocation(parent, list, -1), values);
    }
}
