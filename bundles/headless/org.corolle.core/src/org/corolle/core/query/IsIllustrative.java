// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.EObject;

/**
 * Whether an element was made up to show a feature: it says so itself, or what contains it does. A project that says
 * so has made-up content somewhere; that says nothing of its real elements.
 */
public final class IsIllustrative {

    private IsIllustrative() { }

    /** True if this element or one of its containers below the project is marked as illustrative. */
    public static boolean test(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            boolean counts = e == element || !(e instanceof EvaluationProject);
            if (counts && e instanceof Element marked && marked.isIllustrative()) {
                return true;
            }
        }
        return false;
    }
}
