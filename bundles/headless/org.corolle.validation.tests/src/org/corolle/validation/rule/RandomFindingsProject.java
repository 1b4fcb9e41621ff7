// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.layout.LayoutPackage;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.transfer.TransferPackage;
import org.corolle.model.workshop.WorkshopPackage;
import org.corolle.validation.ValidationProjects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Projects no human would write: any element anywhere the metamodel lets it be, odd texts, numbers and links. */
final class RandomFindingsProject {

    private static final List<EClass> CLASSES = Stream.<EPackage>of(ProjectPackage.eINSTANCE, ChainPackage.eINSTANCE,
            FrameworkPackage.eINSTANCE, CollectionPackage.eINSTANCE, WorkshopPackage.eINSTANCE,
            TransferPackage.eINSTANCE, LayoutPackage.eINSTANCE).flatMap(p -> p.getEClassifiers().stream())
            .filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract()).toList();
    private static final List<String> TEXTS = Arrays.asList(null, "", " ", "Collecte ?", "a".repeat(200), "2018",
            "2018-07", "2017-02-30", "Budget", "27 salariés", "Mme Exemple", "01 99 00 12 34", "nom\u0040example.org",
            "{0} 'x' {", "Preuve", "Dimension 1", "« cité » “ici”", "\ud83c\udf3b\ud83c\udf3b", "$1 \\ \n",
            "Prénom Nom, Autre Nom", "#00ff00", "Cohésion");
    private static final List<BigDecimal> NUMBERS = Stream.of("0", "-1", "0.1", "27", "100", "150", "1300",
            "1E+2000000000", "1E-2000000000", "99999999999999999999").map(BigDecimal::new).toList();

    private final Random random;
    private final int depth;
    private final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
    private final List<EObject> elements = new ArrayList<>();

    private RandomFindingsProject(long seed, int depth) {
        this.random = new Random(seed);
        this.depth = depth;
    }

    static EvaluationProject of(long seed) {
        RandomFindingsProject made = new RandomFindingsProject(seed, 5);
        made.fill(made.project, 0);
        made.elements.forEach(made::write);
        return made.project;
    }

    private void fill(EObject element, int level) {
        elements.add(element);
        for (EReference reference : element.eClass().getEAllContainments()) {
            List<EClass> types = CLASSES.stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
            int children = level == depth || types.isEmpty() ? 0 : random.nextInt(reference.isMany() ? 4 : 2);
            for (int i = 0; i < children; i++) {
                EObject child = EcoreUtil.create(types.get(random.nextInt(types.size())));
                set(element, reference, child);
                fill(child, level + 1);
            }
        }
    }

    private void write(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (random.nextInt(3) > 0) {
                set(element, attribute, value(attribute));
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            boolean none = reference.isContainment() || reference.isContainer() || random.nextInt(3) == 0;
            List<EObject> fit = none ? List.of()
                    : elements.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (!fit.isEmpty()) {
                set(element, reference, fit.get(random.nextInt(fit.size())));
            }
        }
    }

    private Object value(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        } else if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (type == BigDecimal.class) {
            return NUMBERS.get(random.nextInt(NUMBERS.size()));
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class || type == int.class) {
            return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(5);
        }
        return random.nextDouble();
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
        } else if (value != null) {
            ((EList<Object>) element.eGet(feature)).add(value);
        }
    }
}
