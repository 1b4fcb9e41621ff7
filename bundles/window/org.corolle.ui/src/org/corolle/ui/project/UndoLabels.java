// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.core.labels.Labels;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.ElementMoved;
import org.corolle.hub.change.Change.ElementRemoved;
import org.corolle.hub.change.ChangeVisitor;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a change is called in the menu: « ajout de Don », « État de Collecte ». */
final class UndoLabels {

    private static final int LONGEST = 40;

    private final ModelIndex index;
    private final Labels labels;

    UndoLabels(ModelIndex index, Labels labels) {
        this.index = index;
        this.labels = labels;
    }

    String of(Delta delta) {
        Change change = delta.changes().stream().filter(c -> !(c instanceof Change.ValueSet)
                && !(c instanceof Change.ValueRemoved))
                .findFirst().orElse(delta.changes().get(0));
        return change.accept(new Label());
    }

    private final class Label implements ChangeVisitor<String, RuntimeException> {

        @Override
        public String inserted(ElementInserted c) {
            return UiMessages.TEXTS.get("step.added", name(c.data()));
        }

        @Override
        public String removed(ElementRemoved c) {
            return UiMessages.TEXTS.get("step.deleted", name(c.data()));
        }

        @Override
        public String moved(ElementMoved c) {
            return UiMessages.TEXTS.get("step.moved", name(c.element()));
        }

        @Override
        public String valueSet(Change.ValueSet c) {
            return value(c.element(), c.feature());
        }

        @Override
        public String valueAdded(Change.ValueAdded c) {
            return value(c.element(), c.feature());
        }

        @Override
        public String valueRemoved(Change.ValueRemoved c) {
            return value(c.element(), c.feature());
        }

        @Override
        public String valueMoved(Change.ValueMoved c) {
            return value(c.element(), c.feature());
        }

        @Override
        public String textEdited(Change.TextEdited c) {
            return value(c.element(), c.feature());
        }
    }

    private String value(String id, String feature) {
        EObject element = index.find(id).orElse(null);
        EStructuralFeature known = element == null ? null : element.eClass().getEStructuralFeature(feature);
        return known == null ? UiMessages.TEXTS.get("step.change")
                : UiMessages.TEXTS.get("step.value", labels.of(element.eClass(), known), name(id));
    }

    private String name(String id) {
        return index.find(id).map(element -> shortened(labels.of(element))).orElse("…");
    }

    private String name(ElementData data) {
        String name = data.values().getOrDefault("name", java.util.List.of("")).get(0);
        return name.isBlank() ? MetamodelLookup.named(data.type()).map(labels::of).orElse("…") : shortened(name);
    }

    private static String shortened(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
