// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.navigation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A part of the window in which everything that an element says can be changed. */
public interface EditsElement {

    /** Shows this element and tells the window that it is the one chosen. */
    void follow(EObject element);

    /** Shows this element and gives the keyboard to the field of this feature. */
    void edit(EObject element, EStructuralFeature feature);
}
