// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.Iterator;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Everything a project contains, itself first, as the tree and the file show it. */
public final class AllElements {

    private AllElements() { }

    /** The elements from top to bottom, found as one goes: nothing is copied. */
    public static Iterable<Identified> of(EvaluationProject project) {
        return () -> new Iterator<>() {

            private final TreeIterator<EObject> below = project.eAllContents();
            private boolean begun;

            @Override
            public boolean hasNext() {
                return !begun || below.hasNext();
            }

            @Override
            public Identified next() {
                if (begun) {
                    return (Identified) below.next();
                }
                begun = true;
                return project;
            }
        };
    }
}
