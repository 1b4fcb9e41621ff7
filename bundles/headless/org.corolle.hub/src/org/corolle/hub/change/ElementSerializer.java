// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes elements of the project down as data, and where they are. */
public final class ElementSerializer {

    private ElementSerializer() { }

    /** The element and all it contains, with every value that is set. */
    public static ElementData data(Identified element) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<ElementData>> children = new LinkedHashMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature == ProjectPackage.Literals.IDENTIFIED__ID || !element.eIsSet(feature)) {
                continue;
            }
            List<?> held = feature.isMany() ? FeatureValues.list(element, feature) : List.of(element.eGet(feature));
            if (MetamodelLookup.isContainment(feature)) {
                children.put(feature.getName(), held.stream().map(c -> data((Identified) c)).toList());
            } else {
                values.put(feature.getName(), held.stream().map(v -> FeatureValues.text(feature, v)).toList());
            }
        }
        return new ElementData(MetamodelLookup.nameOf(element.eClass()), element.getId(), values, children);
    }

    /** Where the element is contained; the project itself has no place. */
    public static ElementLocation place(Identified element) {
        EObject parent = element.eContainer();
        EStructuralFeature feature = element.eContainmentFeature();
        int index = feature.isMany() ? FeatureValues.list(parent, feature).indexOf(element) : 0;
        return new ElementLocation(((Identified) parent).getId(), feature.getName(), index);
    }
}
