// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Any project that the metamodel allows, drawn from a seed: every class, every attribute, links in both directions. */
final class RandomProject {

    private static final List<String> TEXTS = List.of("", " ", "Collecte", "« l'été » & <b>\"", "a\nb\r\nc\td",
            "]]>&#10;", "🫙 bocal", "  bords  ", "\u2028\u0085\u00A0\u202F", "=1+1", "é".repeat(300), "{0}'", "\uFFFD");

    private final Random random;
    private final List<EObject> elements = new ArrayList<>();
    private final int wanted;

    private RandomProject(long seed, int wanted) {
        this.random = new Random(seed);
        this.wanted = wanted;
    }

    static EvaluationProject of(long seed, int elements) {
        return new RandomProject(seed, elements).build();
    }

    private EvaluationProject build() {
        EvaluationProject project = create(ProjectPackage.Literals.EVALUATION_PROJECT);
        while (elements.size() < wanted) {
            grow(elements.get(random.nextInt(elements.size())));
        }
        elements.forEach(this::describe);
        elements.forEach(this::connect);
        project.setFormatVersion(ProjectFormat.VERSION);
        return project;
    }

    private <T extends Identified> T create(EClass type) {
        T element = Elements.create(type, () -> new UUID(random.nextLong(), random.nextLong()));
        elements.add(element);
        return element;
    }

    private void grow(EObject owner) {
        EList<EReference> parts = owner.eClass().getEAllContainments();
        if (parts.isEmpty()) {
            return;
        }
        EReference part = parts.get(random.nextInt(parts.size()));
        if (part.isMany()) {
            XmiInput.list(owner, part).add(create(part.getEReferenceType()));
        } else if (!owner.eIsSet(part)) {
            owner.eSet(part, create(part.getEReferenceType()));
        }
    }

    private void describe(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.isMany()) {
                many(element, attribute);
            } else if (!attribute.isID() && random.nextInt(3) > 0) {
                element.eSet(attribute, value(attribute.getEAttributeType()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void many(EObject element, EAttribute attribute) {
        EList<Object> values = (EList<Object>) element.eGet(attribute);
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(attribute.getEAttributeType()));
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        }
        String text = switch (type.getName()) {
            case "EString" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "PartialDate" -> List.of("2017", "2017-07", "2018-12-31", "2020-02-29").get(random.nextInt(4));
            case "Colour" -> "#%06x".formatted(random.nextInt(1 << 24));
            case "EBoolean", "EBooleanObject" -> String.valueOf(random.nextBoolean());
            case "EBigDecimal" -> new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(5)).toString();
            case "EDoubleObject" -> String.valueOf(random.nextGaussian() * 1e6);
            default -> String.valueOf(random.nextInt());
        };
        return EcoreUtil.createFromString(type, text);
    }

    private void connect(EObject element) {
        for (EReference link : element.eClass().getEAllReferences()) {
            if (link.isContainment() || link.isContainer()) {
                continue;
            }
            for (int i = random.nextInt(link.isMany() ? 5 : 2); i > 0; i--) {
                any(link.getEReferenceType()).forEach(target -> link(element, link, target));
            }
        }
    }

    private List<EObject> any(EClass type) {
        for (int tries = 0; tries < 50; tries++) {
            EObject candidate = elements.get(random.nextInt(elements.size()));
            if (type.isInstance(candidate)) {
                return List.of(candidate);
            }
        }
        return List.of();
    }

    private static void link(EObject element, EReference link, EObject target) {
        if (link.isMany()) {
            XmiInput.list(element, link).add(target);
        } else {
            element.eSet(link, target);
        }
    }
}
