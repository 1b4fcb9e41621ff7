// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.cli.command.CommandFailure;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentSubject;
import org.corolle.core.labels.Labels;
import org.corolle.core.query.ElementById;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;

/** Finds in a project the drawings that are meant: by kind, by what they show, by petal. */
record DrawingSearch(EvaluationProject project, Locale locale, DrawingWish wish) {

    private static final String BETWEEN = " | ";

    /** A drawing that was found. */
    record Found(DocumentKind kind, DocumentSubject subject) { }

    /** In the order in which the project offers them; there is at least one. */
    List<Found> find(List<DocumentKind> kinds) throws CommandFailure {
        List<Found> offered = new ArrayList<>();
        for (DocumentKind kind : kinds) {
            kind.subjects(project, locale).stream().filter(subject -> wish.blank() || !subject.empty())
                    .forEach(subject -> offered.add(new Found(kind, subject)));
        }
        if (offered.isEmpty()) {
            throw CommandFailure.project("problem.nothing.drawn",
                    kinds.stream().map(DocumentKind::id).collect(Collectors.joining(", ")));
        }
        List<Found> named = wish.subject().isPresent() ? ofSubject(offered, wish.subject().get()) : offered;
        return wish.petal().isPresent() ? ofPetal(named, wish.petal().get()) : named;
    }

    private List<Found> ofSubject(List<Found> offered, String word) throws CommandFailure {
        List<Found> named = offered.stream().filter(found -> means(word, found.subject().element())).toList();
        if (named.isEmpty()) {
            throw CommandFailure.usage("problem.unknown.subject", word,
                    offered.stream().map(found -> name(found.subject().element())).filter(name -> !name.isEmpty())
                            .distinct().collect(Collectors.joining(BETWEEN)));
        }
        return named;
    }

    /** The petal with this name, id or number; drawings that are not of a petal stay. */
    private List<Found> ofPetal(List<Found> offered, String word) throws CommandFailure {
        List<Dimension> petals = project.getFramework() == null ? List.of() : project.getFramework().getDimensions();
        Set<String> meant = petals.stream().filter(petal -> means(word, petal.getId())
                        || word.equals(String.valueOf(petals.indexOf(petal) + 1)))
                .map(Dimension::getId).collect(Collectors.toSet());
        if (meant.isEmpty()) {
            throw CommandFailure.usage("problem.unknown.petal", word,
                    petals.stream().map(Labels.in(locale)::of).collect(Collectors.joining(BETWEEN)));
        }
        return offered.stream().filter(found -> found.subject().part().isEmpty()
                || meant.contains(found.subject().part())).toList();
    }

    private boolean means(String word, String id) {
        return !id.isEmpty() && (id.equals(word) || name(id).equalsIgnoreCase(word.strip()));
    }

    private String name(String id) {
        return ElementById.find(project, id).map(Labels.in(locale)::of).orElse("");
    }
}
