// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.corolle.model.collection.Measurement;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;
import org.eclipse.emf.ecore.EObject;

/** The last step of every builder: sources gathered on one shelf, identifiers, typography. */
public final class Finish {

    private Finish() { }

    /** Finishes a project; the same seed and the same builder always give the same bytes. */
    public static EvaluationProject project(EvaluationProject project, String seed) {
        gatherSources(project);
        new Ids().give(project, seed);
        Typography.set(project);
        return project;
    }

    /** Each document stands once in the project, in the order of {@link Source}, and all citations point to that one. */
    private static void gatherSources(EvaluationProject project) {
        Map<String, SourceDocument> shelf = new HashMap<>();
        citations(project).forEach(citation -> {
            SourceDocument document = citedBy(citation);
            point(citation, shelf.computeIfAbsent(document.getName(), title -> document));
        });
        project.getDocuments().clear();
        Stream.of(Source.values()).map(s -> shelf.get(s.document().getName())).filter(Objects::nonNull)
                .forEach(project.getDocuments()::add);
    }

    private static List<EObject> citations(EvaluationProject project) {
        List<EObject> citations = new ArrayList<>();
        project.eAllContents().forEachRemaining(e -> {
            if (citedBy(e) != null) {
                citations.add(e);
            }
        });
        return citations;
    }

    private static SourceDocument citedBy(EObject element) {
        return element instanceof SourceReference reference ? reference.getDocument()
                : element instanceof Measurement measurement ? measurement.getDocument() : null;
    }

    private static void point(EObject element, SourceDocument document) {
        if (element instanceof SourceReference reference) {
            reference.setDocument(document);
        } else if (element instanceof Measurement measurement) {
            measurement.setDocument(document);
        }
    }
}
