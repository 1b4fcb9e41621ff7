// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An element of the project as a reply gives it: its type, its values by name, references as ids, what it contains. */
final class ElementFields {

    private ElementFields() { }

    static Map<String, Object> of(Identified element) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", element.getId());
        fields.put("type", element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived() && !feature.isTransient() && element.eIsSet(feature)
                    && !"id".equals(feature.getName())) {
                fields.put(feature.getName(),
                        feature.isMany() ? all(element, feature) : value(element.eGet(feature), feature));
            }
        }
        return fields;
    }

    private static List<Object> all(EObject element, EStructuralFeature feature) {
        List<Object> values = new ArrayList<>();
        ((List<?>) element.eGet(feature)).forEach(each -> values.add(value(each, feature)));
        return values;
    }

    private static Object value(Object value, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            Identified target = (Identified) value;
            return reference.isContainment() ? of(target) : target.getId();
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        return EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }
}
