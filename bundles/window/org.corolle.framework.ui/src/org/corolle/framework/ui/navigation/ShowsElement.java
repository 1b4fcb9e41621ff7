// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.navigation;

import org.eclipse.emf.ecore.EObject;

/** A part of the window that can show where an element stands. */
public interface ShowsElement {

    /** Shows this element, as far as the part shows such elements at all. */
    void reveal(EObject element);
}
