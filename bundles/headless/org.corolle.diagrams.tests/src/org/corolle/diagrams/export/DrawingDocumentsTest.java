// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentKinds;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.document.DocumentSubject;
import org.corolle.diagrams.document.DrawingDocuments;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.scene.page.Orientation;
import org.junit.jupiter.api.Test;

class DrawingDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final int SVG = 0;

    private final DocumentKinds kinds = DocumentKinds.of(DrawingDocuments.kinds());
    private final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();

    private DocumentKind kind(String id) {
        return kinds.find(id).orElseThrow();
    }

    private Action action(String id, String name) {
        Action action = ProjectFactory.eINSTANCE.createAction();
        action.setId(id);
        action.setName(name);
        project.getActions().add(action);
        return action;
    }

    private void petal(String id, String name) {
        Dimension petal = FrameworkFactory.eINSTANCE.createDimension();
        petal.setId(id);
        petal.setName(name);
        project.setFramework(FrameworkFactory.eINSTANCE.createEvaluationFramework());
        project.getFramework().getDimensions().add(petal);
    }

    private String fileName(String kind, DocumentSubject subject, Map<String, String> options) {
        return kind(kind).fileName(project, request(kind(kind).formats().get(SVG), subject, options));
    }

    private static DocumentRequest request(DocumentFormat format, DocumentSubject subject,
            Map<String, String> options) {
        return new DocumentRequest(format, Locale.FRENCH, DAY, subject, options);
    }

    @Test
    void theseAreTheDrawingsWithTheirFormatsAndOptions() {
        assertEquals(List.of(
                "chain | Chaîne de valeur étendue | false", "circuit | Chaîne d’un circuit | true",
                "flower | Fleur de l’utilité sociale | false", "petal | Un pétale, en grand | true",
                "framework-flower | Fleur du référentiel | false",
                "stakeholder-map | Carte des parties prenantes | false"),
                kinds.all().stream().map(k -> k.id() + " | " + k.title(Locale.FRENCH) + " | " + k.isPart()).toList());
        for (DocumentKind kind : kinds.all()) {
            assertEquals(List.of("svg", "pdf", "png"), kind.formats().stream().map(DocumentFormat::id).toList());
            assertEquals(List.of("page", "orientation", "look", "letters", "blank"),
                    kind.options().stream().map(DocumentOption::id).toList());
        }
    }

    @Test
    void everyFormatOptionAndValueHasItsWordsInBothLanguages() {
        for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            kinds.all().forEach(kind -> assertFalse(kind.title(reader).isBlank()));
            kind("flower").formats().forEach(format -> assertFalse(format.title().apply(reader).isBlank()));
            for (DocumentOption option : kind("flower").options()) {
                assertFalse(option.title().apply(reader).isBlank());
                option.values().forEach(value -> assertFalse(option.words().apply(value, reader).isBlank()));
            }
        }
    }

    @Test
    void anEmptyProjectOffersWhatCanBeFilledInByHand() {
        List<DocumentSubject> flowers = kind("flower").subjects(project, Locale.FRENCH);

        assertEquals(List.of(new DocumentSubject("", "", "Fleur de l’utilité sociale", true)), flowers);
        assertEquals("fleur-a-remplir", fileName("flower", flowers.get(0), Map.of("blank", "true")));
        assertEquals(List.of(), kind("petal").subjects(project, Locale.FRENCH));
    }

    @Test
    void aFileIsOnlyNamedAfterItsSubjectWhereThereAreSeveral() {
        action("a", "Don & partage");
        DocumentSubject only = kind("flower").subjects(project, Locale.FRENCH).get(0);
        String alone = fileName("flower", only, Map.of());
        action("b", "Vente");
        petal("p", "Lien social");

        assertEquals("fleur", alone);
        assertEquals("fleur-don-partage", fileName("flower", only, Map.of()));
        assertEquals(List.of("petale-don-partage-lien-social", "petale-vente-lien-social"),
                kind("petal").subjects(project, Locale.FRENCH).stream()
                        .map(s -> fileName("petal", s, Map.of())).toList());
    }

    @Test
    void theBytesAreThoseOfTheDrawingThatIsMeant() throws Exception {
        action("a", "Le don");
        DocumentSubject flower = kind("flower").subjects(project, Locale.FRENCH).get(0);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        ByteArrayOutputStream drawing = new ByteArrayOutputStream();

        kind("flower").write(project, request(kind("flower").formats().get(SVG), flower, Map.of("page", "a2",
                "orientation", "landscape", "look", "high-contrast", "blank", "true")), document, Progress.NONE);
        new DrawingExport(DrawingFormat.SVG, Paper.A2, Orientation.LANDSCAPE, DAY).write(project, new DiagramRequest(
                DiagramType.FLOWER, "a", "", Locale.FRENCH, DiagramLook.HIGH_CONTRAST, false, true), drawing);

        assertArrayEquals(drawing.toByteArray(), document.toByteArray());
        assertFalse(document.toString(StandardCharsets.UTF_8).isEmpty());
    }
}
