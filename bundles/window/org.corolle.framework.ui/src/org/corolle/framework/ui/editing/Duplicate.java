// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ElementSerializer;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.operation.Operation;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The operations that make a copy of an element with all it contains: first the elements, then where they lead. */
public final class Duplicate {

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Operation> creations = new ArrayList<>();
    private final List<Operation> links = new ArrayList<>();
    private final String id;

    /** A copy of this element, to stand at this position of that list. */
    public Duplicate(EObject element, EObject parent, EReference list, int index) {
        ElementData data = ElementSerializer.data((Identified) element);
        data.all().forEach(each -> ids.put(each.id(), UUID.randomUUID().toString()));
        id = ids.get(data.id());
        create(data, Edits.place(parent, list, index));
    }

    /** The id of the copy. */
    public String id() {
        return id;
    }

    public Operation operation() {
        List<Operation> all = new ArrayList<>(creations);
        all.addAll(links);
        return new Operation.Batch(all);
    }

    private void create(ElementData data, ElementLocation place) {
        EClass type = MetamodelLookup.named(data.type()).orElseThrow();
        String own = ids.get(data.id());
        Map<String, List<String>> said = new LinkedHashMap<>();
        data.values().forEach((name, values) -> {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature instanceof EAttribute) {
                said.put(name, values);
            } else {
                link(own, (EReference) feature, values);
            }
        });
        creations.add(new Operation.Create(data.type(), own, place, said));
        data.children().forEach((name, children) -> children.forEach(child -> create(child,
                new ElementLocation(own, name, -1))));
    }

    private void link(String own, EReference reference, List<String> targets) {
        for (String target : targets) {
            String copied = ids.get(target);
            boolean wouldBeTaken = copied == null && reference.getEOpposite() != null && !reference.getEOpposite()
                    .isMany();
            if (!wouldBeTaken) {
                String to = copied == null ? target : copied;
                links.add(reference.isMany() ? new Operation.Add(own, reference.getName(), to, -1)
                        : new Operation.Set(own, reference.getName(), to));
            }
        }
    }
}
