// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.corolle.framework.ui.typing.GrowingText;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** Makes the field of a feature by its kind: a text, a choice, a number, a date, links, what it contains. */
public final class FieldFactory {

    /** Texts that may have paragraphs; the others are one sentence, however long. */
    private static final Set<String> LONG = Set.of("description", "originalWording", "text", "quotation", "definition",
            "calculation",
            "comment", "howItWorks", "ethicalRule", "openQuestion", "notes", "objective", "settlement", "changelog",
            "answer",
            "agoraPrompt", "meansOfVerification", "contribution", "gain", "licence");

    /** Texts of a word or two. */
    private static final Set<String> SHORT = Set.of("code", "version", "language", "pictogram", "symbol", "vocabulary",
            "locator", "uri",
            "file", "kitVersion", "category", "resourceLabel", "theme", "topic", "place", "translation", "rule",
            "groupLabel");

    private final FieldContext context;

    public FieldFactory(FieldContext context) {
        this.context = context;
    }

    /** The field of this feature of this element. */
    public PropertyField make(Composite parent, EObject element, EStructuralFeature feature) {
        return make(parent, FieldTarget.of(context, element, feature));
    }

    PropertyField make(Composite parent, FieldTarget slot) {
        EStructuralFeature feature = slot.feature();
        EObject element = slot.element().orElseThrow();
        if (feature instanceof EReference list && list.isContainment()) {
            boolean shown = list.isMany() && MetamodelLookup.containment(element, list.getName()).isPresent();
            return shown ? children(parent, slot, element, list) : child(parent, slot);
        } else if (MetamodelLookup.value(element, feature.getName()).isEmpty()) {
            return new ReadOnlyField(parent, slot);
        } else if (feature instanceof EReference) {
            return feature.isMany() ? new ReferencesField(parent, slot) : new ReferenceField(parent, slot);
        }
        return attribute(parent, slot, (EAttribute) feature);
    }

    /** A few small things are changed on the spot; of many, or of large ones, the page shows the way to them. */
    private PropertyField children(Composite parent, FieldTarget slot, EObject element, EReference list) {
        boolean few = element.eContainer() != null && ((List<?>) element.eGet(list))
                .size() <= ChildrenField.MOST_ON_THE_SPOT;
        return new ChildrenField(parent, slot, few ? Optional.of(this) : Optional.empty());
    }

    private PropertyField child(Composite parent, FieldTarget slot) {
        return slot.feature() == ProjectPackage.Literals.ELEMENT__PROVENANCE ? new ReadOnlyField(parent, slot)
                : new ChildField(parent, slot);
    }

    private static GrowingText.Kind kind(String name) {
        return LONG.contains(name) ? GrowingText.Kind.PARAGRAPHS : SHORT.contains(name) ? GrowingText.Kind.SHORT
                : GrowingText.Kind.SENTENCE;
    }

    private static PropertyField attribute(Composite parent, FieldTarget slot, EAttribute attribute) {
        EClassifier type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (attribute.isMany()) {
            return type instanceof EEnum ? new CheckBoxesField(parent, slot) : new LinesField(parent, slot);
        } else if (type instanceof EEnum || java == Boolean.class) {
            return new ChoiceField(parent, slot);
        } else if (java == boolean.class) {
            return new YesNoField(parent, slot);
        } else if (type == ProjectPackage.Literals.COLOUR) {
            return new ColourField(parent, slot);
        } else if (java == String.class && type != ProjectPackage.Literals.PARTIAL_DATE) {
            return new TextField(parent, slot, kind(attribute.getName()));
        }
        return new ValueField(parent, slot);
    }
}
