// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.List;
import java.util.Optional;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.hub.change.FeatureValues;
import org.corolle.hub.operation.Operation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature of the element of this id: the element may go and come back while a field shows it. */
record FieldTarget(FieldContext context, String id, EStructuralFeature feature) {

    static FieldTarget of(FieldContext context, EObject element, EStructuralFeature feature) {
        return new FieldTarget(context, Edits.id(element), feature);
    }

    Optional<EObject> element() {
        return context.open().element(id);
    }

    /** The value of a feature that holds one, as operations write it; null when nothing is said. */
    String literal() {
        return element().map(e -> FeatureValues.single(e, feature)).orElse(null);
    }

    /** The values of a feature that holds many, as operations write them. */
    List<String> literals() {
        return element().map(e -> FeatureValues.list(e, feature).stream().map(v -> FeatureValues.text(feature, v))
                .toList()).orElse(List.of());
    }

    /** Says this value, or nothing when it is null. */
    void set(String literal) {
        context.open().change(new Operation.Set(id, feature.getName(), literal));
    }

    String label() {
        return element().map(e -> context.titles().labels().of(e.eClass(), feature)).orElse(feature.getName());
    }
}
