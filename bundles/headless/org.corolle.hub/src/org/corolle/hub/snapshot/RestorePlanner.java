// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.FeatureValues;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation.Add;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Operation.Remove;
import org.corolle.hub.operation.Operation.Reorder;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Planner;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.operation.TextHistory;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The operations that lead from the project as it is to a state that was kept, changing no more than needed. They are
 * tried out on a copy while they are worked out. The list of snapshots stays as it is.
 */
final class RestorePlanner {

    private final EvaluationProject target;
    private final ModelIndex copy;
    private final Planner planner;
    private final Map<String, Identified> wanted = new LinkedHashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private RestorePlanner(EvaluationProject current, EvaluationProject target) {
        this.target = target;
        this.copy = new ModelIndex(EcoreUtil.copy(current));
        this.planner = new Planner(copy, new TextHistory());
    }

    static Operation plan(EvaluationProject current, EvaluationProject target) throws RefusedException {
        RestorePlanner restoring = new RestorePlanner(current, target);
        restoring.work();
        return new Batch(restoring.operations);
    }

    private void work() throws RefusedException {
        gather(target);
        for (Identified gone : copy.all()) {
            if (copy.find(gone.getId()).isPresent() && !isWanted(gone) && !isSnapshot(gone)) {
                make(new Delete(gone.getId()));
            }
        }
        for (Identified element : wanted.values()) {
            place(element);
        }
        for (Identified element : wanted.values()) {
            openCircles(element);
        }
        for (Identified element : wanted.values()) {
            values(element);
        }
        for (Identified element : wanted.values()) {
            order(element);
        }
    }

    private void gather(Identified element) {
        wanted.put(element.getId(), element);
        for (EReference room : element.eClass().getEAllContainments()) {
            if (room != ProjectPackage.Literals.EVALUATION_PROJECT__SNAPSHOTS) {
                Object held = element.eGet(room);
                List<?> children = held instanceof List<?> list ? list : held == null ? List.of() : List.of(held);
                children.forEach(child -> gather((Identified) child));
            }
        }
    }

    /** An element of another type under the same id is none of those that are wanted. */
    private boolean isWanted(Identified element) {
        Identified same = wanted.get(element.getId());
        return same != null && same.eClass() == element.eClass() || element.eContainer() == null;
    }

    private static boolean isSnapshot(Identified element) {
        for (Identified up = element; up != null; up = (Identified) up.eContainer()) {
            if (up.eContainmentFeature() == ProjectPackage.Literals.EVALUATION_PROJECT__SNAPSHOTS) {
                return true;
            }
        }
        return false;
    }

    /** Containers come first, so that there is always room. */
    private void place(Identified element) throws RefusedException {
        if (element == target) {
            return;
        }
        ElementLocation place = place(element, -1);
        makeRoom(element);
        Identified there = copy.find(element.getId()).orElse(null);
        if (there == null) {
            make(new Create(MetamodelLookup.nameOf(element.eClass()), element.getId(), place, attributes(element)));
        } else if (there.eContainer() != parent(element) || there.eContainmentFeature()
                != element.eContainmentFeature()) {
            make(new Move(element.getId(), place));
        }
    }

    /**
     * Where there is room for one only, another that is wanted elsewhere gives way; it is made anew when its turn
     * comes.
     */
    private void makeRoom(Identified element) throws RefusedException {
        EReference room = (EReference) element.eContainmentFeature();
        Identified there = room.isMany() ? null : (Identified) parent(element).eGet(room);
        if (there != null && !there.getId().equals(element.getId())) {
            make(new Delete(there.getId()));
        }
    }

    private Identified parent(Identified element) {
        return element.eContainer() == target ? copy.project()
                : copy.find(((Identified) element.eContainer()).getId()).orElseThrow();
    }

    private ElementLocation place(Identified element, int index) {
        return new ElementLocation(parent(element).getId(), element.eContainmentFeature().getName(), index);
    }

    private Identified here(Identified element) {
        return element == target ? copy.project() : copy.find(element.getId()).orElseThrow();
    }

    private void values(Identified element) throws RefusedException {
        Identified here = here(element);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (MetamodelLookup.value(here, feature.getName()).isEmpty()) {
                continue;
            }
            if (feature.isMany()) {
                many(here, feature, texts(element, feature));
            } else {
                String value = texts(element, feature).stream().findFirst().orElse(null);
                if (!Objects.equals(value, FeatureValues.single(here, feature))) {
                    make(new Set(here.getId(), feature.getName(), value));
                }
            }
        }
    }

    /**
     * References that lead upwards are cut before they are set anew: on the way from old to new they could form a
     * circle.
     */
    private void openCircles(Identified element) throws RefusedException {
        for (EReference reference : element.eClass().getEAllReferences()) {
            boolean upwards = !reference.isMany() && !reference.isContainment()
                    && reference.getEReferenceType() == element.eClass();
            Identified here = here(element);
            String now = upwards ? FeatureValues.single(here, reference) : null;
            if (now != null && !texts(element, reference).contains(now)) {
                make(new Set(here.getId(), reference.getName(), null));
            }
        }
    }

    private Map<String, List<String>> attributes(Identified element) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            List<String> texts = MetamodelLookup.value(element, attribute.getName()).isPresent()
                    ? texts(element, attribute) : List.of();
            if (!texts.isEmpty() && !texts.contains("")) {
                values.put(attribute.getName(), texts);
            }
        }
        return values;
    }

    private void many(Identified here, EStructuralFeature feature, List<String> wantedValues) throws RefusedException {
        for (String value : texts(here, feature)) {
            if (!wantedValues.contains(value)) {
                make(new Remove(here.getId(), feature.getName(), value));
            }
        }
        List<String> now = new ArrayList<>(texts(here, feature));
        for (String value : wantedValues) {
            if (!now.contains(value)) {
                make(new Add(here.getId(), feature.getName(), value, -1));
            }
        }
    }

    /** Lists whose other side may have shuffled them, and the order of children. */
    private void order(Identified element) throws RefusedException {
        Identified here = here(element);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isMany() || feature == ProjectPackage.Literals.EVALUATION_PROJECT__SNAPSHOTS
                    || feature.isDerived()) {
                continue;
            }
            boolean containment = feature instanceof EReference r && r.isContainment();
            List<String> now = new ArrayList<>(texts(here, feature));
            List<String> right = texts(element, feature);
            for (int i = 0; i < right.size(); i++) {
                if (!right.get(i).equals(now.get(i))) {
                    now.remove(right.get(i));
                    now.add(i, right.get(i));
                    make(containment ? new Move(right.get(i), new ElementLocation(here.getId(), feature.getName(), i))
                            : new Reorder(here.getId(), feature.getName(), right.get(i), i));
                }
            }
        }
    }

    /** The values as texts; references to what is not there any more, a snapshot that was forgotten, are left out. */
    private List<String> texts(Identified element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return List.of();
        }
        Object held = element.eGet(feature);
        List<?> values = held instanceof List<?> list ? list : List.of(held);
        return values.stream().map(v -> v == target ? copy.project().getId() : FeatureValues.text(feature, v))
                .filter(v -> !(feature instanceof EReference) || copy.find(v).isPresent()).map(Objects::requireNonNull)
                        .toList();
    }

    private void make(Operation operation) throws RefusedException {
        planner.perform(operation);
        operations.add(operation);
    }
}
