// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.project;

import org.corolle.core.labels.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

/** The value of an attribute in words; empty when nothing is said. */
final class AttributeText {

    private AttributeText() { }

    static String of(EObject element, EAttribute attribute, Labels labels) {
        Object value = attribute.isUnsettable() && !element.eIsSet(attribute) ? null : element.eGet(attribute);
        if (value instanceof Enumerator literal && attribute.getEType() instanceof EEnum type) {
            return labels.of(literal, type);
        }
        return value == null ? "" : value.toString();
    }
}
