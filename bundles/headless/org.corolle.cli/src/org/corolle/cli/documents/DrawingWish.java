// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentKinds;
import org.corolle.diagrams.request.DiagramType;

/** Which drawings are meant: words for kinds, a subject, a petal, and whether they are to be filled in by hand. */
record DrawingWish(List<String> diagrams, Optional<String> subject, Optional<String> petal, boolean blank) {

    private static final String ALL = "all";

    /** The kinds that are meant: without words, what shows a petal if one is named, else each thing once. */
    List<DocumentKind> kinds(DocumentKinds known) throws CommandFailure {
        WordChoice<DocumentKind> words = new WordChoice<>("", known.all(), DocumentKind::id);
        Set<DocumentKind> meant = new LinkedHashSet<>();
        for (String word : diagrams) {
            if (word.equals(ALL)) {
                meant.addAll(known.all());
            } else {
                meant.add(words.find(word).orElseThrow(
                        () -> CommandFailure.usage("problem.unknown.diagram", word, words.all() + ", " + ALL)));
            }
        }
        if (!meant.isEmpty()) {
            return known.all().stream().filter(meant::contains).toList();
        }
        return known.all().stream().filter(kind -> petal.isPresent() ? kind.id().equals(DiagramType.PETAL.id())
                : !kind.isPart()).toList();
    }
}
