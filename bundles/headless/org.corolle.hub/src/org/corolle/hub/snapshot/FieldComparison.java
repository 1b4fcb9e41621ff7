// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.hub.snapshot.Difference.ChangedField;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares one feature of an element that is in both states. */
final class FieldComparison {

    private FieldComparison() { }

    static Optional<ChangedField> of(ElementMatcher matching, Identified was, Identified is,
            EStructuralFeature feature) {
        List<Object> before = values(was, feature);
        List<Object> after = values(is, feature);
        List<Object> gone = new ArrayList<>(before);
        List<Object> come = new ArrayList<>();
        List<Object> stayed = new ArrayList<>();
        for (Object value : after) {
            Object same = counterpart(matching, feature, value);
            if (gone.remove(same)) {
                stayed.add(same);
            } else {
                come.add(value);
            }
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            return Optional.of(new ChangedField(feature, gone, come));
        }
        return feature.isMany() && !before.equals(stayed)
                ? Optional.of(new ChangedField(feature, List.of(), List.of())) : Optional.empty();
    }

    private static Object counterpart(ElementMatcher matching, EStructuralFeature feature, Object value) {
        return feature instanceof EReference ? matching.before((Identified) value) : value;
    }

    private static List<Object> values(Identified element, EStructuralFeature feature) {
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return List.of();
        }
        Object held = element.eGet(feature);
        return held instanceof List<?> list ? new ArrayList<>(list) : held == null ? List.of() : List.of(held);
    }
}
