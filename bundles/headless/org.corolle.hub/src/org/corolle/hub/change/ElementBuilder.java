// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.model.project.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes elements from their data: first the tree with its attributes, then, once it has its place, its references. */
final class ElementBuilder {

    private final ModelIndex index;
    private final Map<Identified, ElementData> built = new LinkedHashMap<>();

    ElementBuilder(ModelIndex index) {
        this.index = index;
    }

    Identified build(ElementData data) {
        EClass type = MetamodelLookup.named(data.type()).orElseThrow();
        Identified element = (Identified) EcoreUtil.create(type);
        element.setId(data.id());
        built.put(element, data);
        data.values().forEach((name, texts) -> {
            if (type.getEStructuralFeature(name) instanceof EAttribute attribute) {
                List<Object> values = new ArrayList<>();
                texts.forEach(t -> values.add(FeatureValues.parse(attribute, t)));
                element.eSet(attribute, attribute.isMany() ? values : values.get(0));
            }
        });
        data.children().forEach((name, children) -> {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            for (ElementData child : children) {
                Identified made = build(child);
                if (feature.isMany()) {
                    FeatureValues.list(element, feature).add(made);
                } else {
                    element.eSet(feature, made);
                }
            }
        });
        return element;
    }

    /** Sets the references of all that was built. A target that is gone by now is left out. */
    void connect() {
        built.forEach((element, data) -> data.values().forEach((name, ids) -> {
            if (element.eClass().getEStructuralFeature(name) instanceof EReference reference) {
                List<Identified> targets = ids.stream().map(index::find).flatMap(Optional::stream).toList();
                connect(element, reference, targets);
            }
        }));
    }

    private static void connect(Identified element, EReference reference, List<Identified> targets) {
        if (!reference.isMany()) {
            targets.stream().findFirst().ifPresent(target -> element.eSet(reference, target));
            return;
        }
        EList<Object> list = (EList<Object>) FeatureValues.list(element, reference);
        for (int i = 0; i < targets.size(); i++) {
            if (list.contains(targets.get(i))) {
                list.move(i, targets.get(i));
            } else {
                list.add(i, targets.get(i));
            }
        }
    }
}
