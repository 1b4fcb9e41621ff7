// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One feature of an element with its label, and what the label means. */
public record PropertyRow(EObject element, EStructuralFeature feature, String label, String explanation) {

    /** Whether nothing was said yet. */
    public boolean isEmpty() {
        return !element.eIsSet(feature);
    }
}
