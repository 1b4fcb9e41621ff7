// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import java.util.List;
import java.util.Set;

import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The French typography of every text: curved apostrophes, no-break spaces before tall punctuation and units,
 * inside guillemets and numbers. Exact words of a source stay as they are.
 */
final class Typography {

    private static final Set<EAttribute> EXACT = Set.of(
            ProjectPackage.Literals.IDENTIFIED__ID,
            ProjectPackage.Literals.NAMED_ELEMENT__ORIGINAL_WORDING,
            ProjectPackage.Literals.SOURCE_REFERENCE__QUOTATION,
            ProjectPackage.Literals.SOURCE_DOCUMENT__URI,
            CollectionPackage.Literals.UNIT__SYMBOL);

    private Typography() { }

    static void set(EvaluationProject project) {
        set((EObject) project);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            set(all.next());
        }
    }

    /** One text, as it is to be printed. */
    static String french(String text) {
        return text.replace('\'', '’')
                .replaceAll(" (?=[:;!?»%€])", "\u00a0")
                .replaceAll("(?<=«) ", "\u00a0")
                .replaceAll("(?<=\\d) (?=\\d{3}(\\D|$))", "\u00a0")
                .replaceAll("(?<=\\d) (?=(h|kg|km|l|min)\\b)", "\u00a0");
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            boolean text = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
            if (!text || EXACT.contains(attribute) || !element.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                ((List<String>) element.eGet(attribute)).replaceAll(Typography::french);
            } else {
                element.eSet(attribute, french((String) element.eGet(attribute)));
            }
        }
    }
}
