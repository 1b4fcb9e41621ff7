// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import org.corolle.model.project.Element;
import org.eclipse.emf.ecore.EObject;

/** Whether an element was made up to show a feature: it says so itself, or what contains it does. */
public final class IsIllustrative {

    private IsIllustrative() { }

    /** True if this element or any of its containers is marked as illustrative. */
    public static boolean test(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Element marked && marked.isIllustrative()) {
                return true;
            }
        }
        return false;
    }
}
