// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ModelIndex;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.ProjectPackage;
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

    /** The class of a new element and its place: the nearest list above the element that holds such elements. */
    public Optional<Home> home(EObject element) {
        EClass type = reference.getEReferenceType();
        if (type.isAbstract() || NARROWED.containsKey(reference)) {
            return Optional.empty();
        }
        return Stream.iterate(element, java.util.Objects::nonNull, EObject::eContainer)
                .flatMap(holder -> holder.eClass()
                .getEAllContainments().stream().filter(list -> list.isMany() && list.getEReferenceType() == type)
                .map(list -> new Home(type, Edits.place(holder, list, -1)))).findFirst();
    }

    /** What a new element would be, and where. */
    public record Home(EClass type, ElementLocation place) { }

    private boolean fits(EClass type) {
        Set<EClass> narrowed = NARROWED.get(reference);
        return reference.getEReferenceType().isSuperTypeOf(type)
                && (narrowed == null || narrowed.stream().anyMatch(wanted -> wanted.isSuperTypeOf(type)));
    }
}
