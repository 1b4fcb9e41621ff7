// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.FeatureValues;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The elements that a reference may lead to, and where a new one of them would be put. */
public final class ReferenceCandidates {

    private static final Set<EClass> ON_THE_CHAIN = Set.of(ChainPackage.Literals.ACTIVITY,
            ChainPackage.Literals.CIRCUIT,
            ChainPackage.Literals.RESOURCE, ChainPackage.Literals.CHAIN_CELL, ChainPackage.Literals.IMPACT_DOMAIN,
            ChainPackage.Literals.IMPACT, ChainPackage.Literals.ACTIVITY_CONTENT);
    private static final Set<EClass> ENDS_OF_FLOWS = Set.of(ProjectPackage.Literals.STAKEHOLDER,
            ChainPackage.Literals.ACTIVITY,
            ChainPackage.Literals.CIRCUIT, ChainPackage.Literals.RESOURCE, ChainPackage.Literals.CHAIN_CELL,
            ChainPackage.Literals.IMPACT_DOMAIN, ChainPackage.Literals.IMPACT);
    /** References that the metamodel leaves wide open, and what they are for. */
    private static final Map<EReference, Set<EClass>> NARROWED = Map.of(
            ChainPackage.Literals.VALUE_FLOW__SOURCE, ENDS_OF_FLOWS,
            ChainPackage.Literals.VALUE_FLOW__TARGET, ENDS_OF_FLOWS,
            FrameworkPackage.Literals.INDICATOR__CONCERNS, ON_THE_CHAIN);

    /** The attributes by which elements say what they are, the first that an element has. */
    private static final List<String> SPOKEN = List.of("name", "value", "text", "rule", "locator", "coreName",
            "heldBy");

    private final ModelIndex index;
    private final EReference reference;

    public ReferenceCandidates(ModelIndex index, EReference reference) {
        this.index = index;
        this.reference = reference;
    }

    /** All that fit, but the element itself and those it leads to already; in the order of the project. */
    public List<EObject> of(EObject element) {
        Object now = element.eGet(reference);
        List<?> taken = now instanceof List<?> many ? many : now == null ? List.of() : List.of(now);
        Iterable<EObject> all = () -> index.project().eAllContents();
        return java.util.stream.StreamSupport.stream(all.spliterator(), false)
                .filter(e -> e != element && fits(e.eClass()) && !taken.contains(e)).toList();
    }

    /**
     * What a new element can be, of each class that the reference may lead to, and its place: the nearest list above
     * the
     * element that holds such elements. Classes for which the project has no such list are left out.
     */
    public List<Home> homes(EObject element) {
        return MetamodelLookup.classes().stream().filter(this::fits).flatMap(type -> home(element, type).stream())
                .toList();
    }

    private static Optional<Home> home(EObject element, EClass type) {
        return Stream.iterate(element, java.util.Objects::nonNull, EObject::eContainer)
                .flatMap(holder -> holder.eClass().getEAllContainments().stream()
                        .filter(list -> list.isMany() && list.getEReferenceType().isSuperTypeOf(type)
                                && MetamodelLookup.containment(holder, list.getName()).isPresent()
                                && !isAnnex(list))
                        .map(list -> new Home(type, Edits.place(holder, list, -1)))).findFirst();
    }

    /** Lists of what every element may carry: nobody looks for a new element of another's there. */
    private static boolean isAnnex(EReference list) {
        return list.getEContainingClass() == ProjectPackage.Literals.ELEMENT;
    }

    /** What a new element would be, and where. */
    public record Home(EClass type, ElementLocation place) {

        /**
         * What is said of it from the start, for what was typed: its name, or else its text, or its value where that is
         * how such an element speaks; nothing when nothing was typed.
         */
        public Map<String, List<String>> values(String typed) {
            if (typed.isBlank()) {
                return Map.of();
            }
            return SPOKEN.stream().map(type::getEStructuralFeature)
                    .filter(f -> f instanceof EAttribute own && !own.isMany() && FeatureValues.isValid(own, typed))
                    .findFirst().map(f -> Map.of(f.getName(), List.of(typed))).orElse(Map.of());
        }
    }

    private boolean fits(EClass type) {
        Set<EClass> narrowed = NARROWED.get(reference);
        return reference.getEReferenceType().isSuperTypeOf(type)
                && (narrowed == null || narrowed.stream().anyMatch(wanted -> wanted.isSuperTypeOf(type)));
    }
}
