// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.corolle.model.project.Identified;
import org.corolle.hub.change.Applying;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.ElementMoved;
import org.corolle.hub.change.Change.ElementRemoved;
import org.corolle.hub.change.Describing;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.Metamodel;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Place;
import org.corolle.hub.change.Values;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Refusal.Reason;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Works out how elements come, go and move. */
final class ElementPlanner {

    private final ModelIndex index;
    private final ValuePlanner values;

    ElementPlanner(ModelIndex index, ValuePlanner values) {
        this.index = index;
        this.values = values;
    }

    List<Change> create(Create o) throws Refused {
        EClass type = Metamodel.named(o.type()).orElseThrow(() -> new Refused(Reason.NO_SUCH_TYPE, o.type()));
        if (!Ids.isValid(o.id())) {
            throw new Refused(Reason.BAD_ID, o.id());
        }
        if (index.find(o.id()).isPresent()) {
            throw new Refused(Reason.ID_IN_USE);
        }
        checkPlace(type, o.place(), null);
        Identified sample = (Identified) EcoreUtil.create(type);
        for (Map.Entry<String, List<String>> entry : o.values().entrySet()) {
            checkInitial(sample, entry.getKey(), entry.getValue());
        }
        ElementData data = new ElementData(o.type(), o.id(), o.values(), Map.of());
        return List.of(new ElementInserted(data, atEnd(o.place())));
    }

    List<Change> move(Move o) throws Refused {
        Identified element = values.element(o.element());
        if (element.eContainer() == null) {
            throw new Refused(Reason.ROOT_STAYS);
        }
        Identified parent = values.element(o.place().parent());
        if (EcoreUtil.isAncestor(element, parent)) {
            throw new Refused(Reason.INSIDE_ITSELF);
        }
        checkPlace(element.eClass(), o.place(), element);
        Place from = Describing.place(element);
        Place to = clamped(o.place(), element);
        return from.equals(to) ? List.of() : List.of(new ElementMoved(o.element(), from, to));
    }

    /** Puts an element back that was taken out. */
    List<Change> restore(ElementInserted back) throws Refused {
        if (index.find(back.element()).isPresent()) {
            throw new Refused(Reason.ID_IN_USE);
        }
        checkPlace(Metamodel.named(back.data().type()).orElseThrow(), back.place(), null);
        return List.of(new ElementInserted(back.data(), clamped(back.place(), null)));
    }

    /** First every reference into and out of what goes, then the element with all it contains. */
    List<Change> delete(String id) throws Refused {
        Identified element = values.element(id);
        if (element.eContainer() == null) {
            throw new Refused(Reason.ROOT_STAYS);
        }
        List<Identified> going = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(e -> going.add((Identified) e));
        java.util.Set<Identified> inside = new LinkedHashSet<>(going);
        List<Change> changes = new ArrayList<>();
        Applying applying = new Applying(index);
        try {
            for (Identified each : going) {
                cut(each, inside, changes, applying);
            }
            changes.add(new ElementRemoved(Describing.data(element), Describing.place(element)));
        } finally {
            for (int i = changes.size() - 1; i >= 0; i--) {
                if (!(changes.get(i) instanceof ElementRemoved)) {
                    applying.apply(changes.get(i).inverse());
                }
            }
        }
        return changes;
    }

    private void cut(Identified going, java.util.Set<Identified> inside, List<Change> changes, Applying applying) {
        List<Change> cuts = new ArrayList<>();
        for (EStructuralFeature.Setting setting : List.copyOf(index.referencesTo(going))) {
            Identified holder = (Identified) setting.getEObject();
            if (!inside.contains(holder)) {
                make(take(holder, setting.getEStructuralFeature(), going.getId()), cuts, applying);
            }
        }
        for (EReference reference : going.eClass().getEAllReferences()) {
            if (reference.getEOpposite() != null && !reference.isContainment()) {
                for (Identified target : targets(going, reference)) {
                    if (!inside.contains(target)) {
                        make(take(going, reference, target.getId()), cuts, applying);
                    }
                }
            }
        }
        changes.addAll(cuts);
    }

    private static void make(List<Change> planned, List<Change> made, Applying applying) {
        planned.forEach(applying::apply);
        made.addAll(planned);
    }

    private List<Change> take(Identified holder, EStructuralFeature feature, String value) {
        return feature.isMany() ? values.remove(holder, feature, value) : values.set(holder, feature, null, -1);
    }

    private static List<Identified> targets(Identified holder, EReference reference) {
        if (reference.isMany()) {
            return Values.list(holder, reference).stream().map(Identified.class::cast).toList();
        }
        Object target = holder.eGet(reference);
        return target == null ? List.of() : List.of((Identified) target);
    }

    private void checkPlace(EClass type, Place place, Identified moving) throws Refused {
        Identified parent = values.element(place.parent());
        EReference feature = Metamodel.containment(parent, place.feature())
                .orElseThrow(() -> new Refused(Reason.NO_SUCH_FEATURE, ValuePlanner.name(parent), place.feature()));
        if (!feature.getEReferenceType().isSuperTypeOf(type)) {
            throw new Refused(Reason.WRONG_PLACE, Metamodel.nameOf(type));
        }
        if (!feature.isMany() && parent.eGet(feature) != null && parent.eGet(feature) != moving) {
            throw new Refused(Reason.PLACE_TAKEN);
        }
    }

    private void checkInitial(EObject sample, String name, List<String> texts) throws Refused {
        EStructuralFeature feature = Metamodel.value(sample, name)
                .orElseThrow(() -> new Refused(Reason.NO_SUCH_FEATURE, Metamodel.nameOf(sample.eClass()), name));
        if (texts.isEmpty() || !feature.isMany() && texts.size() > 1 || texts.size() != new LinkedHashSet<>(texts).size()) {
            throw new Refused(Reason.WRONG_VALUE, texts, name);
        }
        if (feature instanceof EReference r && r.getEOpposite() != null && r.isMany() && !r.getEOpposite().isMany()) {
            throw new Refused(Reason.WRONG_VALUE, texts, name);
        }
        for (String text : texts) {
            values.check(feature, text);
        }
    }

    private Place atEnd(Place place) throws Refused {
        return clamped(place, null);
    }

    private Place clamped(Place place, Identified moving) throws Refused {
        Identified parent = values.element(place.parent());
        EReference feature = Metamodel.containment(parent, place.feature()).orElseThrow();
        if (!feature.isMany()) {
            return new Place(place.parent(), place.feature(), 0);
        }
        boolean within = moving != null && moving.eContainer() == parent && moving.eContainmentFeature() == feature;
        int end = Values.list(parent, feature).size() - (within ? 1 : 0);
        int at = place.index() < 0 || place.index() > end ? end : place.index();
        return new Place(place.parent(), place.feature(), at);
    }
}
