// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.ACTION;
import static org.corolle.room.RoomBench.CARD;
import static org.corolle.room.RoomBench.CHAIN;
import static org.corolle.room.RoomBench.COLUMN;
import static org.corolle.room.RoomBench.FRAMEWORK;
import static org.corolle.room.RoomBench.OTHER_ROW;
import static org.corolle.room.RoomBench.ROW;
import static org.corolle.room.RoomBench.SECOND;
import static org.corolle.room.RoomBench.SESSION;
import static org.corolle.room.RoomBench.THIRD;
import static org.corolle.room.RoomBench.assertAccepted;
import static org.corolle.room.RoomBench.assertRefused;
import static org.corolle.room.RoomBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.CellAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.LayoutAct;
import org.corolle.hub.act.LinkAct;
import org.corolle.hub.change.ElementSerializer;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.snapshot.Comparison;
import org.corolle.hub.snapshot.SnapshotInfo;
import org.corolle.hub.snapshot.SnapshotProblem;
import org.corolle.hub.snapshot.Snapshots;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.corolle.room.state.RoomAct;

/** A state is kept under a label, can be looked up and brought back, and nothing that happened since is lost. */
final class SnapshotsTest {

    @TempDir
    Path folder;
    private RoomBench bench;
    private Snapshots snapshots;
    private Participant facilitator;

    @BeforeEach
    void open() throws Exception {
        bench = new RoomBench(folder);
        snapshots = new Snapshots(bench.hub, bench.file, bench.time::get);
        facilitator = bench.room.participant("f", Role.FACILITATOR);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void isListedWithItsLabelItsDateAndItsSession() throws Exception {
        bench.facilitatorSays(new RoomAct.SetSession(SESSION), new RoomAct.TakeSnapshot("Agora du 9 novembre, fin"));

        SnapshotInfo kept = snapshots.list().get(0);

        assertEquals(List.of("Agora du 9 novembre, fin", "1970-01-01", "Agora", true),
                List.of(kept.label(), kept.date(), kept.session(), kept.there()));
        assertEquals(kept.id(), bench.project().getSessions().get(0).getSnapshot().getId());
        assertEquals("Animation", bench.project().getSnapshots().get(0).getRoleOfAuthor());
        assertEquals("", snapshots.read(kept.id()).getSnapshots().stream().map(s -> s.getName())
                .reduce("", String::concat));
    }

    @Test
    void whatHappenedSinceIsUndoneInOneStepAndCanBeRedone() throws Exception {
        prepare();
        String snapshot = take("Début");
        EvaluationProject then = bench.project();
        shake();

        assertAccepted(snapshots.restore(facilitator, snapshot));

        assertEquals(meaning(then), meaning(bench.project()));
        assertEquals(List.of("Début", "Avant le retour à « Début »"), snapshots.list().stream()
                .map(k -> plain(k.label())).toList());
        Object restored = ElementSerializer.data(bench.project());
        assertAccepted(bench.does(facilitator, new Undo()));
        assertTrue(bench.project().getContributions().stream().noneMatch(c -> c.getId().equals(THIRD)),
                "the shaken state is back");
        assertAccepted(bench.does(facilitator, new Redo()));
        assertEquals(restored, ElementSerializer.data(bench.project()));
        assertAccepted(snapshots.restore(facilitator, snapshots.list().get(1).id()));
        assertEquals(List.of(), snapshots.compare(snapshots.list().get(1).id()).lines(Locale.FRENCH));
    }

    @Test
    void theRoomBringsItBackForTheFacilitatorWhoCanUndoIt() throws Exception {
        String snapshot = take("Début");
        bench.does(facilitator, new ElementAct.WriteAll(CARD, "name", "Autre"));

        assertAccepted(bench.room.perform(facilitator, new RoomAct.Restore(snapshot)).join());
        assertEquals(List.of(), lines(snapshots.compare(snapshot)));
        assertAccepted(bench.does(facilitator, new Undo()));
        assertEquals(1, lines(snapshots.compare(snapshot)).size());

        assertRefused(Reason.NO_SUCH_ELEMENT, bench.says(Role.FACILITATOR, new RoomAct.Restore(CARD)));
        assertRefused(Reason.NOT_ALLOWED, bench.says(Role.SCRIBE, new RoomAct.Restore(snapshot)));
        Files.delete(kept().get(0));
        Files.delete(kept().get(0));
        assertRefused(Reason.SNAPSHOT_MISSING, bench.says(Role.FACILITATOR, new RoomAct.Restore(snapshot)));
    }

    @Test
    void theComparisonSaysWhatWasAddedChangedMovedAndRemoved() throws Exception {
        prepare();
        String snapshot = take("Début");
        shake();

        List<String> french = lines(snapshots.compare(snapshot));
        List<String> english = snapshots.compare(snapshot).lines(Locale.ENGLISH);

        assertEquals(List.of("Contribution « Ensemble » : ajouté", "Contribution « Une troisième » : supprimé"),
                french.stream().filter(l -> l.endsWith("ajouté") || l.endsWith("supprimé"))
                        .filter(l -> l.startsWith("Contr")).toList());
        assertTrue(
                french.contains(
                "Contribution « Une carte verte » : modifié — Texte : « Une carte » → « Une carte verte » ; "
                + "État : Brute → Regroupée ; Dimension (pétale) : n’est plus « Pétale A » ; Fusionnée avec : « Ensemble »"), String.join("\n", french));
        assertTrue(english.contains("Evaluation framework “Référentiel”: removed"), String.join("\n", english));
        assertTrue(english.contains("Evaluation framework: added"), String.join("\n", english));
    }

    @Test
    void theComparisonSaysThatAnOrderHasChanged() throws Exception {
        String snapshot = take("Début");
        bench.does(facilitator, new ElementAct.ReorderElement(OTHER_ROW, 0));

        assertEquals(List.of("Extended value chain “Chaîne”: changed — Main activities: order changed"),
                snapshots.compare(snapshot).lines(Locale.ENGLISH));
    }

    @Test
    void twoStatesThatWereTypedInApartAreComparedByTheirWords() {
        EvaluationProject first = typed("Gouvernance territoriale", "Formation");
        EvaluationProject second = typed("La Coopération, plateforme territoriale", "Formation");

        assertEquals(List.of("Activité de soutien « La Coopération, plateforme territoriale » : modifié — "
                + "Nom : « Gouvernance territoriale » → « La Coopération, plateforme territoriale »"),
                        lines(Comparison.between(first, second)));
    }

    @Test
    void threeWordingsOfASupportActivityReadWell() throws Exception {
        wording("Gouvernance territoriale", "Valence Romans Agglo");
        String first = take("2021");
        wording("La Coopération, plateforme territoriale", "Le groupe projet");
        String second = take("2022");
        wording("Coopérer", null);

        assertEquals(List.of("Activité de soutien « La Coopération, plateforme territoriale » : modifié — "
                + "Nom : « Gouvernance territoriale » → « La Coopération, plateforme territoriale » ; "
                + "Porteurs : « Valence Romans Agglo » → « Le groupe projet »"),
                        supports(snapshots.compare(first, second)));
        assertEquals(1, supports(snapshots.compare(second)).size());
    }

    @Test
    void aDamagedOrMissingFileIsSaidPlainlyAndNothingHappens() throws Exception {
        String snapshot = take("Début");
        Path file = kept().get(0);
        Object before = ElementSerializer.data(bench.project());

        Files.writeString(file, Files.readString(file).replace("Une carte", "Une porte"));
        assertEquals(SnapshotProblem.Kind.DAMAGED, problem(snapshot).kind());
        Files.delete(file);
        assertEquals(SnapshotProblem.Kind.MISSING, problem(snapshot).kind());
        assertFalse(snapshots.list().get(0).there());
        assertEquals(SnapshotProblem.Kind.UNKNOWN, problem(id(99)).kind());
        assertTrue(plain(problem(snapshot).message(Locale.FRENCH))
                .startsWith("Le fichier de l’instantané « Début » manque."));

        assertEquals(before, ElementSerializer.data(bench.project()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../séance.corolle", "/etc/passwd", "..", "a/b.corolle", "C:\\x.corolle", ".corolle",
            "x.corolle/../y.corolle"})
    void aFileNameThatLeadsElsewhereIsNotFollowed(String name) throws Exception {
        String snapshot = take("Début");
        bench.does(facilitator, new ElementAct.SetValue(snapshot, "file", name));

        assertEquals(SnapshotProblem.Kind.FORBIDDEN_NAME, problem(snapshot).kind());
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws Exception {
        String snapshot = take("Début");
        Path file = kept().get(0);
        Path elsewhere = Files.move(file, folder.resolve("ailleurs.corolle"));
        Files.createSymbolicLink(file, elsewhere);

        assertEquals(SnapshotProblem.Kind.MISSING, problem(snapshot).kind());
    }

    @Test
    void aParticipantTakesNoneAndLeavesNoFile() throws Exception {
        assertRefused(Reason.NOT_IN_THIS_PHASE, snapshots.take(bench.participant("a"), "La mienne", ""));
        assertEquals(List.of(), kept());
        assertRefused(Reason.EMPTY_TEXT, bench.says(Role.FACILITATOR, new RoomAct.TakeSnapshot("  ")));
    }

    private static EvaluationProject typed(String... supports) {
        EvaluationProject project = org.corolle.model.project.ProjectFactory.eINSTANCE.createEvaluationProject();
        project.getChains().add(org.corolle.model.chain.ChainFactory.eINSTANCE.createValueChain());
        project.getChains().get(0).setId(java.util.UUID.randomUUID().toString());
        for (String name : supports) {
            var support = org.corolle.model.chain.ChainFactory.eINSTANCE.createSupportActivity();
            support.setId(java.util.UUID.randomUUID().toString());
            support.setName(name);
            project.getChains().get(0).getSupportActivities().add(support);
        }
        return project;
    }

    private void prepare() {
        bench.does(facilitator, new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 4, 5));
        bench.does(facilitator, new CardAct.CardMerge(CARD, List.of(SECOND)));
        bench.does(facilitator, new CellAct.CellWrite(id(90), CHAIN, ROW, COLUMN, "On collecte"));
        bench.does(facilitator, new LinkAct.ReadingAdd(id(91), id(90), "Pas tous"));
    }

    /** Much is changed: texts, order, groups turned round, elements that go with all that hangs on them. */
    private void shake() {
        assertAccepted(bench.does(facilitator, new CardAct.CardUngroup(List.of(SECOND))));
        assertAccepted(bench.does(facilitator, new CardAct.CardMerge(SECOND, List.of(CARD))));
        assertAccepted(bench.does(facilitator, new CardAct.CardGroup(id(92), List.of(CARD), "Ensemble")));
        assertAccepted(bench.does(facilitator, new ElementAct.WriteAll(CARD, "name", "Une carte verte")));
        assertAccepted(bench.does(facilitator, new ElementAct.DeleteElement(THIRD)));
        assertAccepted(bench.does(facilitator, new ElementAct.ReorderElement(OTHER_ROW, 0)));
        assertAccepted(bench.does(facilitator, new LayoutAct.UnplaceElement("FLOWER", ACTION, CARD)));
        assertAccepted(bench.does(facilitator, new ElementAct.DeleteElement(ROW)));
        assertAccepted(bench.does(facilitator, new ElementAct.DeleteElement(FRAMEWORK)));
        assertAccepted(
                bench.does(facilitator, new org.corolle.hub.act.FrameworkAct.PetalAdd(id(93), "Nouveau pétale")));
        assertAccepted(bench.does(facilitator, new CardAct.CardMove(SECOND, id(93))));
    }

    private void wording(String name, String carrier) {
        String support = RoomBench.SUPPORT;
        var activity = bench.project().getChains().get(0).getSupportActivities().get(0);
        activity.getCarriers()
                .forEach(
                c -> bench.does(facilitator,
                new org.corolle.hub.operation.Operation.Remove(support, "carriers", c.getId())));
        assertAccepted(bench.does(facilitator, new ElementAct.WriteAll(support, "name", name)));
        if (carrier != null) {
            assertAccepted(
                    bench.does(facilitator,
                    new LinkAct.CarrierAdd(java.util.UUID.randomUUID().toString(), support, carrier)));
        }
    }

    private static List<String> supports(Comparison comparison) {
        return lines(comparison).stream().filter(l -> l.startsWith("Activité de soutien")).toList();
    }

    private static List<String> lines(Comparison comparison) {
        return comparison.lines(Locale.FRENCH).stream().map(SnapshotsTest::plain).toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private String take(String label) throws Exception {
        assertAccepted(snapshots.take(facilitator, label, ""));
        return snapshots.list().get(snapshots.list().size() - 1).id();
    }

    private SnapshotProblem problem(String snapshot) {
        return assertThrows(SnapshotProblem.class, () -> snapshots.restore(facilitator, snapshot));
    }

    private List<Path> kept() throws Exception {
        Path kept = folder.resolve("séance.corolle.snapshots");
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (var files = Files.list(kept)) {
            return files.toList();
        }
    }

    private static Object meaning(EvaluationProject project) {
        project.getSnapshots().clear();
        return ElementSerializer.data(project);
    }
}
