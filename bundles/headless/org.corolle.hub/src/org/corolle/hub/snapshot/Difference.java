// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.util.List;

import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One element that is not the same in two states of a project.
 *
 * @param element as it is now; as it was, where it is gone
 * @param fields  what has changed of it
 */
public record Difference(Kind kind, Identified element, List<ChangedField> fields) {

    /** What has become of the element. */
    public enum Kind {
        ADDED, REMOVED, CHANGED, MOVED
    }

    /**
     * One feature that is not the same: for one value what it was and what it is, for many those that are gone and
     * those that are new; both empty where only the order is another. Where an element is contained is one of its
     * container's.
     */
    public record ChangedField(EStructuralFeature feature, List<Object> before, List<Object> after) {
        public ChangedField {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public Difference {
        fields = List.copyOf(fields);
    }
}
