// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.List;
import java.util.Objects;

import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Change.ValueAdded;
import org.corolle.hub.change.Change.ValueMoved;
import org.corolle.hub.change.Change.ValueRemoved;
import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.FeatureValues;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation.Add;
import org.corolle.hub.operation.Operation.Remove;
import org.corolle.hub.operation.Operation.Reorder;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Works out changes of values. Of two opposite references the one that holds a single value is changed, whichever of
 * the two the operation names: so each change has one form.
 */
final class ValuePlanner {

    private final ModelIndex index;

    ValuePlanner(ModelIndex index) {
        this.index = index;
    }

    List<Change> set(Set o) throws RefusedException {
        Identified holder = element(o.element());
        EStructuralFeature feature = feature(holder, o.feature());
        if (feature.isMany()) {
            throw new RefusedException(Reason.NO_SUCH_FEATURE, name(holder), o.feature());
        }
        String value = "".equals(o.value()) ? null : o.value();
        if (value != null) {
            check(feature, value);
        }
        return set(holder, feature, value, -1);
    }

    List<Change> set(Identified holder, EStructuralFeature feature, String value, int afterIndex) {
        String before = FeatureValues.single(holder, feature);
        if (Objects.equals(before, value)) {
            return List.of();
        }
        int beforeIndex = before == null ? -1 : oppositeIndex(holder, feature, before);
        return List.of(new ValueSet(holder.getId(), feature.getName(), before, value, beforeIndex, afterIndex));
    }

    List<Change> add(Add o) throws RefusedException {
        Identified holder = element(o.element());
        EStructuralFeature feature = many(holder, o.feature());
        check(feature, o.value());
        if (hasSingleOpposite(feature)) {
            return set(element(o.value()), ((EReference) feature).getEOpposite(), o.element(), o.index());
        }
        if (position(holder, feature, o.value()) >= 0) {
            return List.of();
        }
        int end = FeatureValues.list(holder, feature).size();
        return List.of(new ValueAdded(o.element(), o.feature(), o.value(), clamp(o.index(), end), -1));
    }

    List<Change> remove(Remove o) throws RefusedException {
        Identified holder = element(o.element());
        EStructuralFeature feature = many(holder, o.feature());
        return remove(holder, feature, o.value());
    }

    List<Change> remove(Identified holder, EStructuralFeature feature, String value) {
        int at = position(holder, feature, value);
        if (at < 0) {
            return List.of();
        }
        if (hasSingleOpposite(feature)) {
            return set(index.find(value).orElseThrow(), ((EReference) feature).getEOpposite(), null, -1);
        }
        return List.of(new ValueRemoved(holder.getId(), feature.getName(), value, at,
                oppositeIndex(holder, feature, value)));
    }

    /** Puts back a value that was taken out, where it stood; nothing when its element is gone by now. */
    List<Change> addBack(Identified holder, EStructuralFeature feature, ValueAdded back) {
        if (isGone(feature, back.value()) || position(holder, feature, back.value()) >= 0) {
            return List.of();
        }
        int at = clamp(back.index(), FeatureValues.list(holder, feature).size());
        return List.of(new ValueAdded(back.element(), back.feature(), back.value(), at, back.oppositeIndex()));
    }

    boolean isGone(EStructuralFeature feature, String value) {
        return feature instanceof EReference && index.find(value).isEmpty();
    }

    List<Change> reorder(Reorder o) throws RefusedException {
        Identified holder = element(o.element());
        EStructuralFeature feature = many(holder, o.feature());
        int from = position(holder, feature, o.value());
        int to = clamp(o.index(), FeatureValues.list(holder, feature).size() - 1);
        return from < 0 || from == to ? List.of()
                : List.of(new ValueMoved(o.element(), o.feature(), o.value(), from, to));
    }

    List<Change> edit(Identified holder, String name, TextEdit edit) throws RefusedException {
        EStructuralFeature feature = feature(holder, name);
        if (feature.isMany() || !(feature instanceof EAttribute a) || a.getEAttributeType()
                .getInstanceClass() != String.class) {
            throw new RefusedException(Reason.NO_SUCH_FEATURE, name(holder), name);
        }
        String before = FeatureValues.single(holder, feature);
        String text = before == null ? "" : before;
        if (!edit.fits(text)) {
            throw new RefusedException(Reason.TEXT_DOES_NOT_FIT);
        }
        if (!FeatureValues.isValid(a, edit.apply(text))) {
            throw new RefusedException(Reason.WRONG_VALUE, edit.apply(text), name);
        }
        return edit.isEmpty() ? List.of() : List.of(new TextEdited(holder.getId(), name, edit));
    }

    /** Refuses a value that is not of the feature's type. */
    void check(EStructuralFeature feature, String value) throws RefusedException {
        boolean fits = feature instanceof EAttribute attribute ? value != null
                && FeatureValues.isValid(attribute, value)
                : ((EReference) feature).getEReferenceType().isInstance(element(value));
        if (!fits) {
            throw new RefusedException(Reason.WRONG_VALUE, value, feature.getName());
        }
    }

    Identified element(String id) throws RefusedException {
        return index.find(id).orElseThrow(() -> new RefusedException(Reason.NO_SUCH_ELEMENT));
    }

    static boolean hasSingleOpposite(EStructuralFeature feature) {
        return feature instanceof EReference r && r.getEOpposite() != null && !r.getEOpposite().isMany();
    }

    static String name(Identified element) {
        return MetamodelLookup.nameOf(element.eClass());
    }

    private EStructuralFeature feature(Identified holder, String name) throws RefusedException {
        return MetamodelLookup.value(holder, name)
                .orElseThrow(() -> new RefusedException(Reason.NO_SUCH_FEATURE, name(holder), name));
    }

    private EStructuralFeature many(Identified holder, String name) throws RefusedException {
        EStructuralFeature feature = feature(holder, name);
        if (!feature.isMany()) {
            throw new RefusedException(Reason.NO_SUCH_FEATURE, name(holder), name);
        }
        return feature;
    }

    static int position(Identified holder, EStructuralFeature feature, String value) {
        List<Object> list = FeatureValues.list(holder, feature);
        for (int i = 0; i < list.size(); i++) {
            if (FeatureValues.text(feature, list.get(i)).equals(value)) {
                return i;
            }
        }
        return -1;
    }

    private int oppositeIndex(Identified holder, EStructuralFeature feature, String value) {
        if (feature instanceof EReference r && r.getEOpposite() != null && r.getEOpposite().isMany()) {
            return FeatureValues.list(index.find(value).orElseThrow(), r.getEOpposite()).indexOf(holder);
        }
        return -1;
    }

    private static int clamp(int at, int end) {
        return at < 0 || at > end ? end : at;
    }
}
