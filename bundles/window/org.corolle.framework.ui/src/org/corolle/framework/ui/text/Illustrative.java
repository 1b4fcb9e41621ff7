// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import org.corolle.model.project.Element;
import org.eclipse.emf.ecore.EObject;

/**
 * Which elements bear the mark « illustratif »: those that were made up, and what they contain. A project that holds
 * some of both says so once, on its overview; its real elements bear no mark.
 */
public final class Illustrative {

    private Illustrative() { }

    public static boolean test(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Element marked && marked.isIllustrative() && (e == element || e.eContainer() != null)) {
                return true;
            }
        }
        return false;
    }
}
