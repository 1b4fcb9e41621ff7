// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand in a text: no personal data, and one French typography. */
class TextTest {

    private static final Pattern PERSONAL = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.\\w+|(\\+33|\\b0[1-9])([ .-]?\\d{2}){4}\\b|\\b(M\\.|Mme|Mlle|Monsieur|Madame) \\p{Lu}");

    private static final Pattern CARELESS = Pattern.compile(
            "'| [:;!?»%€]|« |[^\\s\u00a0][;!?»](?<!\\.\\.\\.)(?<![!?][!?])|  |\\.\\.\\.|\u202f|^\\s|\\s$|\"");

    /** Exact words of a source, addresses and symbols stay as they are. */
    private static final Set<EAttribute> EXACT = Set.of(ProjectPackage.Literals.NAMED_ELEMENT__ORIGINAL_WORDING,
            ProjectPackage.Literals.SOURCE_REFERENCE__QUOTATION, ProjectPackage.Literals.SOURCE_DOCUMENT__URI,
            CollectionPackage.Literals.UNIT__SYMBOL);

    @ParameterizedTest
    @MethodSource("org.corolle.samples.All#projects")
    void holdsNoPersonalData(EvaluationProject project) {
        assertEquals(List.of(), texts(project, Set.of()).stream().filter(t -> PERSONAL.matcher(t).find()).toList());
    }

    @ParameterizedTest
    @MethodSource("org.corolle.samples.All#projects")
    void keepsToOneTypography(EvaluationProject project) {
        assertEquals(List.of(), texts(project, EXACT).stream().filter(t -> CARELESS.matcher(t).find()).toList());
    }

    private static List<String> texts(EvaluationProject project, Set<EAttribute> except) {
        List<String> texts = new ArrayList<>();
        for (EObject element : All.of(project, EObject.class)) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && element.eIsSet(attribute)
                        && !except.contains(attribute)) {
                    Object value = element.eGet(attribute);
                    texts.addAll(value instanceof List<?> many ? many.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(value)));
                }
            }
        }
        return texts;
    }
}
