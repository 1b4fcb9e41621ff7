// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.List;

import org.corolle.core.project.ProjectFormat;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values of features as the texts that operations and changes carry. */
public final class FeatureValues {

    private FeatureValues() { }

    /** The text of one value: an attribute's literal, an element's id. */
    public static String text(EStructuralFeature feature, Object value) {
        if (value == null) {
            return null;
        }
        return feature instanceof EAttribute attribute
                ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : ((Identified) value).getId();
    }

    /** The value of a feature that holds one, as a text; null when it is not set. */
    public static String single(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) ? text(feature, element.eGet(feature)) : null;
    }

    /** The list behind a feature that holds many. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    /** The attribute's value that this text stands for. */
    static Object parse(EAttribute attribute, String text) {
        return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    /** Whether the text is a value of the attribute's type that a project's file can hold. */
    public static boolean isValid(EAttribute attribute, String text) {
        return ProjectFormat.value(attribute.getEAttributeType(), text).isPresent() && !hasForbiddenCharacters(text);
    }

    /** Characters that XML 1.0 cannot hold, so that no project could be saved with them. */
    private static boolean hasForbiddenCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
