// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.diagrams.words.DiagramWords;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** What a drawing shows, in one sentence for those who cannot see it. */
final class DrawingDescription {

    private static final Set<String> MAIN = Set.of("petal", "centre", "activity", "circuit", "support", "resource",
            "stakeholder", "impact-domain");
    private static final Set<String> INSIDE = Set.of("card", "criterion", "indicator", "marker");

    private DrawingDescription() { }

    /** Empty where the drawing shows nothing yet. A petal alone is told by what lies in it. */
    static String of(Scene scene, Locale language) {
        boolean alone = scene.nodes().stream().filter(node -> "petal".equals(node.part())).count() == 1;
        List<String> shown = scene.nodes().stream()
                .filter(node -> MAIN.contains(node.part()) || alone && INSIDE.contains(node.part()))
                .map(Node::label).filter(label -> !label.isEmpty()).distinct().toList();
        return shown.isEmpty() ? "" : DiagramWords.of(DrawingDescription.class, language)
                .get("description", shown.stream().collect(Collectors.joining(" ; ")));
    }
}
