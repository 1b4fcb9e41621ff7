// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Heads of columns: labels from the words of grids, explanations from the metamodel wherever it has them. */
public final class ColumnHeads {

    private final GridWords words;
    private final Labels labels;

    public ColumnHeads(Locale locale) {
        words = GridWords.in(locale);
        labels = Labels.in(locale);
    }

    /** A column with an explanation of its own. */
    public GridColumn own(String id, int width, String... choices) {
        return new GridColumn(id, words.get("column." + id), words.get("column." + id + ".doc"), width,
                List.of(choices));
    }

    /** A column that shows these features of one class; their explanations explain it. */
    public GridColumn of(String id, int width, EClass owner, EStructuralFeature... features) {
        String explained = Stream.of(features).map(f -> labels.explanation(owner, f)).distinct()
                .collect(Collectors.joining(" "));
        return new GridColumn(id, words.get("column." + id), explained, width, choices(features));
    }

    /** The literals' labels of an enumeration, in its order. */
    public List<String> literals(EEnum type) {
        return type.getELiterals().stream().map(labels::of).toList();
    }

    /** A head with this label in place of its own. */
    public static GridColumn named(GridColumn head, String label) {
        return new GridColumn(head.id(), CleanText.line(label), head.explanation(), head.width(), head.choices());
    }

    private List<String> choices(EStructuralFeature... features) {
        return features.length == 1 && features[0].getEType() instanceof EEnum type ? literals(type) : List.of();
    }
}
