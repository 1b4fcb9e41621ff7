// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.corolle.hub.act.ElementAct;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.model.project.Identified;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Sends the changes that people make in trees and lists. A refusal is told by the project. */
public record Edits(OpenProject open) {

    /** The id by which operations name this element. */
    public static String id(EObject element) {
        return ((Identified) element).getId();
    }

    /**
     * A new element of this kind in this list, at this position or at the end when it is below 0; empty when refused.
     */
    public CompletableFuture<Optional<EObject>> create(EObject parent, EReference list, EClass type, int index) {
        return create(new Create(MetamodelLookup.nameOf(type), UUID.randomUUID().toString(), place(parent, list, index),
                Map.of()), List.of());
    }

    /** The element that this makes, once the project has it; what goes with it is done in the same step. */
    public CompletableFuture<Optional<EObject>> create(Create create, List<Operation> with) {
        Operation all = with.isEmpty() ? create : batch(create, with);
        return open.change(all).thenApply(answer -> open.element(create.id()));
    }

    /** Takes the element out with all that it contains and what makes no sense without it; undo brings all back. */
    public void delete(EObject element) {
        open.change(new Operation.Do(new ElementAct.DeleteElement(id(element)), ActContext.NONE));
    }

    /** Puts the element at this position of a list, its own or another that fits. */
    public void move(EObject element, EObject parent, EReference list, int index) {
        open.change(new Operation.Move(id(element), place(parent, list, index)));
    }

    /** Puts the element so many places further down its list, or up when the number is below 0. */
    public void shift(EObject element, int by) {
        EReference list = element.eContainmentFeature();
        if (list != null && list.isMany()) {
            List<?> all = (List<?>) element.eContainer().eGet(list);
            int to = all.indexOf(element) + by;
            if (to >= 0 && to < all.size()) {
                move(element, element.eContainer(), list, to);
            }
        }
    }

    public static ElementLocation place(EObject parent, EReference list, int index) {
        return new ElementLocation(id(parent), list.getName(), index);
    }

    private static Operation batch(Create create, List<Operation> with) {
        return new Operation.Batch(Stream.concat(Stream.of(create), with.stream()).toList());
    }
}
