// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

/** What the file format and the window count on; a metamodel that breaks it needs more of them first. */
class MetamodelTest {

    private static final Set<String> DEFAULTED = Set.of("chain.ValueChain.status", "chain.ChainCell.status",
            "framework.EvaluationFramework.status", "framework.Indicator.aggregation", "framework.Indicator.status",
            "collection.Measurement.qualifier", "collection.KeyFigure.qualifier", "collection.KeyFigure.kind",
            "workshop.Contribution.kind", "workshop.Contribution.status", "layout.DiagramLayout.diagram");

    @Test
    void everythingHasAnIdentifier() {
        none(Metamodel.classes().filter(c -> !ProjectPackage.Literals.IDENTIFIED.isSuperTypeOf(c))
                .map(Metamodel::path));
    }

    @Test
    void whereSomethingIsContainedOneKindOfThingIsSoThatTheFileNeedNotSayWhich() {
        none(references().filter(EReference::isContainment)
                .filter(r -> r.getEReferenceType().isAbstract() || hasKinds(r.getEReferenceType()))
                        .map(Metamodel::path));
    }

    @Test
    void linksToldAtBothEndsCanBeManyAtOneOfThem() {
        none(references().filter(r -> r.getEOpposite() != null && !r.isMany() && !r.getEOpposite().isMany())
                .map(Metamodel::path));
    }

    @Test
    void aChoiceNotYetMadeIsShownAsNotMadeExceptWhereAnUsualOneIsMeant() {
        Stream<String> settled = Metamodel.features().filter(f -> f instanceof EAttribute && !f.isMany())
                .filter(f -> f.getEType() instanceof EEnum && !f.isUnsettable()).map(Metamodel::path);

        assertEquals(DEFAULTED, Set.copyOf(settled.toList()));
    }

    @Test
    void nothingIsTransientDerivedOrLeftOutOfTheFile() {
        none(Metamodel.features().filter(f -> f.isTransient() || f.isDerived() || f.isVolatile()).map(Metamodel::path));
    }

    @Test
    void namespacesAreForever() {
        assertEquals(List.of("urn:corolle:project", "urn:corolle:chain", "urn:corolle:framework",
                "urn:corolle:collection", "urn:corolle:workshop", "urn:corolle:transfer", "urn:corolle:layout"),
                Metamodel.packages().stream().map(p -> p.getNsURI()).toList());
    }

    private static boolean hasKinds(EClass type) {
        return Metamodel.classes().anyMatch(c -> c != type && type.isSuperTypeOf(c));
    }

    private static Stream<EReference> references() {
        return Metamodel.features().filter(EReference.class::isInstance).map(EReference.class::cast);
    }

    private static void none(Stream<String> faulty) {
        assertEquals(List.of(), faulty.toList());
    }
}
