// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing real without a source, nothing invented without its mark, no source twice. */
class SourcesTest {

    /** Units are conventions; a document is a source itself. */
    private static final Set<EClass> STRUCTURE =
            Set.of(CollectionPackage.Literals.UNIT, ProjectPackage.Literals.SOURCE_DOCUMENT);

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyElementNamesItsSourceOrIsMarkedAsMadeUp(Sample sample) {
        List<String> unsourced = new ArrayList<>();
        for (Element element : All.of(sample.build(), Element.class)) {
            if (element.getSourceRefs().isEmpty() && !element.isIllustrative()
                    && !STRUCTURE.contains(element.eClass())) {
                unsourced.add(element.eClass().getName() + " "
                        + (element instanceof NamedElement named ? named.getName() : ""));
            }
        }

        assertEquals(List.of(), unsourced);
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyReferenceSaysWhereInWhichDocumentOfTheProject(Sample sample) {
        EvaluationProject project = sample.build();
        Collection<SourceDocument> shelf = project.getDocuments();

        for (SourceReference reference : All.of(project, SourceReference.class)) {
            assertTrue(shelf.contains(reference.getDocument()), reference.getLocator());
            assertTrue(reference.getLocator() != null && !reference.getLocator().isBlank());
        }
        assertEquals(shelf.size(), shelf.stream().map(SourceDocument::getName).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("org.corolle.samples.All#projects")
    void nothingPointsOutOfTheProject(EvaluationProject project) {
        assertEquals(List.of(), All.of(project, EObject.class).stream()
                .flatMap(e -> e.eCrossReferences().stream())
                .filter(target -> EcoreUtil.getRootContainer(target) != project).toList());
    }
}
