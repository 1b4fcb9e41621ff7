// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels french = Labels.in(Locale.FRANCE);
    private final Labels english = Labels.in(Locale.US);

    @Test
    void everyPartHasALabelInBothLanguages() {
        none(parts(), part -> blank(part, "fr") || blank(part, "en"));
    }

    @Test
    void everyClassFeatureAndEnumerationIsExplainedInBothLanguages() {
        none(explained(), part -> blank(part, "fr.doc") || blank(part, "en.doc"));
    }

    @Test
    void anExplanationIsASentenceInEachLanguageAndNotTheSameWords() {
        none(explained(), part -> text(part, "fr.doc").equals(text(part, "en.doc")));
        none(explained(), part -> !text(part, "fr.doc").matches("(?s)\\p{Lu}.*[.…?]")
                || !text(part, "en.doc").matches("(?s)[\\p{Lu}].*[.…?]"));
    }

    @Test
    void everyClassFeatureAndEnumerationSaysWhereItComesFrom() {
        none(explained(), part -> blank(part, "source"));
    }

    @Test
    void whatAClassSaysAnewOfAnInheritedFeatureIsSaidInBothLanguagesAndTheFeatureIsThere() {
        none(Metamodel.classes().map(ENamedElement.class::cast), part -> renamed((EClass) part)
                .anyMatch(feature -> ((EClass) part).getEStructuralFeature(feature) == null
                        || Stream.of("fr.", "en.").anyMatch(language -> blank(part, language + feature)
                                || blank(part, language + feature + ".doc"))));
    }

    @Test
    void frenchTypographyHoldsInFrenchWords() {
        none(parts(), part -> Stream.of("fr", "fr.doc").map(key -> text(part, key))
                .anyMatch(text -> text.matches("(?s).*([^\\s\u00a0\u202f][;?!]|[^\\s\u00a0\u202f\\d]:(?!/)).*")));
    }

    @Test
    void labelsOfOneClassAreToldApart() {
        for (Labels labels : List.of(french, english)) {
            none(Metamodel.classes().map(ENamedElement.class::cast), part -> {
                List<String> names = ((EClass) part).getEAllStructuralFeatures().stream()
                        .map(feature -> labels.of((EClass) part, feature)).toList();
                return new TreeSet<>(names).size() < names.size();
            });
        }
    }

    @Test
    void aCellsNameIsItsTextAndAQuestionsNameIsTheQuestion() {
        EStructuralFeature name = ProjectPackage.Literals.NAMED_ELEMENT__NAME;

        assertEquals("Nom", french.of(name));
        assertEquals("Texte", french.of(ChainPackage.Literals.CHAIN_CELL, name));
        assertEquals("Question", english.of(FrameworkPackage.Literals.STRATEGIC_QUESTION, name));
        assertEquals("What happens here.", english.explanation(ChainPackage.Literals.CHAIN_CELL, name));
    }

    @Test
    void everyLanguageButFrenchGetsEnglish() {
        assertEquals("Cell", Labels.in(Locale.GERMAN).of(ChainPackage.Literals.CHAIN_CELL));
        assertEquals(Locale.FRENCH, Labels.in(Locale.ROOT).locale());
        assertEquals(Locale.ENGLISH, Labels.in(Locale.CANADA).locale());
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertEquals("À débattre", french.of(CellStatus.TO_DISCUSS, ChainPackage.Literals.CELL_STATUS));
            assertEquals("To be discussed", english.of(CellStatus.TO_DISCUSS, ChainPackage.Literals.CELL_STATUS));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void anElementWithoutANameIsCalledByItsKind() {
        var action = ProjectFactory.eINSTANCE.createAction();
        action.setName("  ");
        assertEquals("Action", french.of(action));
        action.setName(" La Bobine ");
        assertEquals("La Bobine", french.of(action));
    }

    private static Stream<ENamedElement> parts() {
        return Stream.of(Metamodel.packages().stream(), explained(), Metamodel.literals()).flatMap(Function.identity());
    }

    private static Stream<ENamedElement> explained() {
        return Stream.concat(Metamodel.classifiers(), Metamodel.features());
    }

    private static Stream<String> renamed(EClass type) {
        return type.getEAnnotation(Labels.ANNOTATION).getDetails().keySet().stream()
                .filter(key -> key.matches("(fr|en)\\.(?!doc$).*")).map(key -> key.split("\\.")[1]).distinct();
    }

    private static void none(Stream<? extends ENamedElement> parts, Predicate<ENamedElement> faulty) {
        assertEquals(List.of(), parts.filter(faulty).map(Metamodel::path).toList());
    }

    private static boolean blank(EModelElement part, String key) {
        return text(part, key).isBlank();
    }

    private static String text(EModelElement part, String key) {
        String text = EcoreUtil.getAnnotation(part, Labels.ANNOTATION, key);
        return text == null ? "" : text;
    }
}
