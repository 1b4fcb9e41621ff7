// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.ElementMoved;
import org.corolle.hub.change.Change.ElementRemoved;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.ChangeApplier;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ElementSerializer;
import org.corolle.hub.change.FeatureValues;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.model.project.Identified;
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

    List<Change> create(Create o) throws RefusedException {
        EClass type = MetamodelLookup.named(o.type())
                .orElseThrow(() -> new RefusedException(Reason.NO_SUCH_TYPE, o.type()));
        if (!IdFormat.isValid(o.id())) {
            throw new RefusedException(Reason.BAD_ID, o.id());
        }
        if (index.find(o.id()).isPresent()) {
            throw new RefusedException(Reason.ID_IN_USE);
        }
        checkPlace(type, o.place(), null);
        Identified sample = (Identified) EcoreUtil.create(type);
        for (Map.Entry<String, List<String>> entry : o.values().entrySet()) {
            checkInitial(sample, entry.getKey(), entry.getValue());
        }
        ElementData data = new ElementData(o.type(), o.id(), o.values(), Map.of());
        return List.of(new ElementInserted(data, atEnd(o.place())));
    }

    List<Change> move(Move o) throws RefusedException {
        Identified element = values.element(o.element());
        if (element.eContainer() == null) {
            throw new RefusedException(Reason.ROOT_STAYS);
        }
        Identified parent = values.element(o.place().parent());
        if (EcoreUtil.isAncestor(element, parent)) {
            throw new RefusedException(Reason.INSIDE_ITSELF);
        }
        checkPlace(element.eClass(), o.place(), element);
        ElementLocation from = ElementSerializer.place(element);
        ElementLocation to = clamped(o.place(), element);
        return from.equals(to) ? List.of() : List.of(new ElementMoved(o.element(), from, to));
    }

    /** Puts an element back that was taken out. */
    List<Change> restore(ElementInserted back) throws RefusedException {
        if (index.find(back.element()).isPresent()) {
            throw new RefusedException(Reason.ID_IN_USE);
        }
        checkPlace(MetamodelLookup.named(back.data().type()).orElseThrow(), back.place(), null);
        return List.of(new ElementInserted(back.data(), clamped(back.place(), null)));
    }

    /** First every reference into and out of what goes, then the element with all it contains. */
    List<Change> delete(String id) throws RefusedException {
        Identified element = values.element(id);
        if (element.eContainer() == null) {
            throw new RefusedException(Reason.ROOT_STAYS);
        }
        List<Identified> going = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(e -> going.add((Identified) e));
        java.util.Set<Identified> inside = new LinkedHashSet<>(going);
        List<Change> changes = new ArrayList<>();
        ChangeApplier applying = new ChangeApplier(index);
        try {
            for (Identified each : going) {
                cut(each, inside, changes, applying);
            }
            changes.add(new ElementRemoved(ElementSerializer.data(element), ElementSerializer.place(element)));
        } finally {
            for (int i = changes.size() - 1; i >= 0; i--) {
                if (!(changes.get(i) instanceof ElementRemoved)) {
                    applying.apply(changes.get(i).inverse());
                }
            }
        }
        return changes;
    }

    private void cut(Identified going, java.util.Set<Identified> inside, List<Change> changes, ChangeApplier applying) {
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

    private static void make(List<Change> planned, List<Change> made, ChangeApplier applying) {
        planned.forEach(applying::apply);
        made.addAll(planned);
    }

    private List<Change> take(Identified holder, EStructuralFeature feature, String value) {
        return feature.isMany() ? values.remove(holder, feature, value) : values.set(holder, feature, null, -1);
    }

    private static List<Identified> targets(Identified holder, EReference reference) {
        if (reference.isMany()) {
            return FeatureValues.list(holder, reference).stream().map(Identified.class::cast).toList();
        }
        Object target = holder.eGet(reference);
        return target == null ? List.of() : List.of((Identified) target);
    }

    private void checkPlace(EClass type, ElementLocation place, Identified moving) throws RefusedException {
        Identified parent = values.element(place.parent());
        EReference feature = MetamodelLookup.containment(parent, place.feature())
                .orElseThrow(() -> new RefusedException(Reason.NO_SUCH_FEATURE, ValuePlanner.name(parent),
                        place.feature()));
        if (!feature.getEReferenceType().isSuperTypeOf(type)) {
            throw new RefusedException(Reason.WRONG_PLACE, MetamodelLookup.nameOf(type));
        }
        if (!feature.isMany() && parent.eGet(feature) != null && parent.eGet(feature) != moving) {
            throw new RefusedException(Reason.PLACE_TAKEN);
        }
    }

    private void checkInitial(EObject sample, String name, List<String> texts) throws RefusedException {
        EStructuralFeature feature = MetamodelLookup.value(sample, name)
                .orElseThrow(() -> new RefusedException(Reason.NO_SUCH_FEATURE,
                        MetamodelLookup.nameOf(sample.eClass()), name));
        if (texts.isEmpty() || !feature.isMany() && texts.size() > 1 || texts.size() != new LinkedHashSet<>(texts)
                .size()) {
            throw new RefusedException(Reason.WRONG_VALUE, texts, name);
        }
        if (feature instanceof EReference r && r.getEOpposite() != null && r.isMany() && !r.getEOpposite().isMany()) {
            throw new RefusedException(Reason.WRONG_VALUE, texts, name);
        }
        for (String text : texts) {
            values.check(feature, text);
        }
    }

    private ElementLocation atEnd(ElementLocation place) throws RefusedException {
        return clamped(place, null);
    }

    private ElementLocation clamped(ElementLocation place, Identified moving) throws RefusedException {
        Identified parent = values.element(place.parent());
        EReference feature = MetamodelLookup.containment(parent, place.feature()).orElseThrow();
        if (!feature.isMany()) {
            return new ElementLocation(place.parent(), place.feature(), 0);
        }
        boolean within = moving != null && moving.eContainer() == parent && moving.eContainmentFeature() == feature;
        int end = FeatureValues.list(parent, feature).size() - (within ? 1 : 0);
        int at = place.index() < 0 || place.index() > end ? end : place.index();
        return new ElementLocation(place.parent(), place.feature(), at);
    }
}
