// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.List;

import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.ElementMoved;
import org.corolle.hub.change.Change.ElementRemoved;
import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Change.ValueAdded;
import org.corolle.hub.change.Change.ValueMoved;
import org.corolle.hub.change.Change.ValueRemoved;
import org.corolle.hub.change.Change.ValueSet;
import org.corolle.model.project.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes changes to a project. The same changes in the same order always leave the same project. */
public final class ChangeApplier {

    private final ModelIndex index;

    public ChangeApplier(ModelIndex index) {
        this.index = index;
    }

    /** Makes this change. It must have been derived for the state the project is in. */
    public void apply(Change change) {
        try {
            change.accept(new Application());
        } catch (RuntimeException | Error e) {
            throw new HalfApplied(e);
        }
    }

    /** Thrown when a change may be made in part: the project in memory is not to be relied on any more. */
    public static final class HalfApplied extends Error {
        private static final long serialVersionUID = 1L;

        public HalfApplied(Throwable cause) {
            super(cause);
        }
    }

    private final class Application implements ChangeVisitor<Void, RuntimeException> {

        @Override
        public Void inserted(ElementInserted c) {
            insert(c.data(), c.place());
            return null;
        }

        @Override
        public Void removed(ElementRemoved c) {
            Identified element = element(c.element());
            index.unregister(element);
            EcoreUtil.remove(element);
            return null;
        }

        @Override
        public Void moved(ElementMoved c) {
            contain(element(c.element()), c.to());
            return null;
        }

        @Override
        public Void valueSet(ValueSet c) {
            set(c);
            return null;
        }

        @Override
        public Void valueAdded(ValueAdded c) {
            add(c);
            return null;
        }

        @Override
        public Void valueRemoved(ValueRemoved c) {
            EObject holder = element(c.element());
            EStructuralFeature feature = feature(holder, c.feature());
            FeatureValues.list(holder, feature).remove(value(feature, c.value()));
            return null;
        }

        @Override
        public Void valueMoved(ValueMoved c) {
            EObject holder = element(c.element());
            EStructuralFeature feature = feature(holder, c.feature());
            ((EList<Object>) FeatureValues.list(holder, feature)).move(c.to(), value(feature, c.value()));
            return null;
        }

        @Override
        public Void textEdited(TextEdited c) {
            edit(c);
            return null;
        }
    }

    private void edit(TextEdited c) {
        EObject holder = element(c.element());
        EStructuralFeature feature = feature(holder, c.feature());
        String before = FeatureValues.single(holder, feature);
        String after = c.edit().apply(before == null ? "" : before);
        if (after.isEmpty()) {
            holder.eUnset(feature);
        } else {
            holder.eSet(feature, FeatureValues.parse((EAttribute) feature, after));
        }
    }

    private void set(ValueSet c) {
        EObject holder = element(c.element());
        EStructuralFeature feature = feature(holder, c.feature());
        if (c.after() == null) {
            holder.eUnset(feature);
        } else {
            Object value = value(feature, c.after());
            holder.eSet(feature, value);
            placeInOpposite(holder, feature, value, c.afterIndex());
        }
    }

    private void add(ValueAdded c) {
        EObject holder = element(c.element());
        EStructuralFeature feature = feature(holder, c.feature());
        Object value = value(feature, c.value());
        List<Object> list = FeatureValues.list(holder, feature);
        list.add(position(c.index(), list.size()), value);
        placeInOpposite(holder, feature, value, c.oppositeIndex());
    }

    private void insert(ElementData data, ElementLocation place) {
        ElementBuilder building = new ElementBuilder(index);
        Identified element = building.build(data);
        contain(element, place);
        index.register(element);
        building.connect();
    }

    private void contain(Identified element, ElementLocation place) {
        EObject parent = element(place.parent());
        EReference feature = (EReference) feature(parent, place.feature());
        if (!feature.isMany()) {
            parent.eSet(feature, element);
            return;
        }
        EList<Object> list = (EList<Object>) FeatureValues.list(parent, feature);
        if (element.eContainer() == parent && element.eContainmentFeature() == feature) {
            list.move(position(place.index(), list.size() - 1), element);
        } else {
            list.add(position(place.index(), list.size()), element);
        }
    }

    static void placeInOpposite(EObject holder, EStructuralFeature feature, Object value, int oppositeIndex) {
        if (oppositeIndex >= 0 && feature instanceof EReference r && r.getEOpposite() != null && r.getEOpposite()
                .isMany()) {
            EList<Object> list = (EList<Object>) FeatureValues.list((EObject) value, r.getEOpposite());
            list.move(Math.min(oppositeIndex, list.size() - 1), holder);
        }
    }

    private Object value(EStructuralFeature feature, String text) {
        return feature instanceof EAttribute attribute ? FeatureValues.parse(attribute, text) : element(text);
    }

    private Identified element(String id) {
        return index.find(id).orElseThrow(() -> new IllegalStateException("no element " + id));
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return element.eClass().getEStructuralFeature(name);
    }

    private static int position(int index, int end) {
        return index < 0 || index > end ? end : index;
    }
}
