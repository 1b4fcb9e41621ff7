// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.labels;

import java.util.Locale;
import java.util.Optional;

import org.corolle.core.text.Languages;
import org.corolle.model.project.NamedElement;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The words that users see for the metamodel and for elements, in one language. They are written once,
 * in the annotations {@value #ANNOTATION} of the Ecore files.
 */
public final class Labels {

    /** Source of the annotations that carry labels (fr, en), explanations (fr.doc, en.doc) and origin (source). */
    public static final String ANNOTATION = "urn:corolle:label";

    private final String language;

    private Labels(String language) {
        this.language = language;
    }

    /** Labels in the language that {@link Languages} takes for this locale. */
    public static Labels in(Locale locale) {
        return new Labels(Languages.of(locale).getLanguage());
    }

    /** The locale these labels are in: French or English. */
    public Locale locale() {
        return Languages.of(Locale.forLanguageTag(language));
    }

    /** Label of a package, class, data type, enumeration or literal; its technical name when it has none. */
    public String of(ENamedElement element) {
        return text(element, language).orElse(element.getName());
    }

    /** Explanation of a package, class, data type or enumeration; empty when it has none. */
    public String explanation(ENamedElement element) {
        return text(element, language + ".doc").orElse("");
    }

    /** Label of a feature as this class uses it: a cell's name is its text, a question's name is the question. */
    public String of(EClass owner, EStructuralFeature feature) {
        return inherited(owner, language + "." + feature.getName()).orElseGet(() -> of(feature));
    }

    /** Explanation of a feature as this class uses it. */
    public String explanation(EClass owner, EStructuralFeature feature) {
        return inherited(owner, language + "." + feature.getName() + ".doc").orElseGet(() -> explanation(feature));
    }

    /** Where the class or feature comes from: a source document or a paragraph of the domain; empty when unsaid. */
    public String origin(ENamedElement element) {
        return text(element, "source").orElse("");
    }

    /** Label of an enumeration's value. */
    public String of(Enumerator value, EEnum type) {
        return of(type.getEEnumLiteral(value.getValue()));
    }

    /** What an element is called on screen: its name, else its class's label. Never empty. */
    public String of(EObject element) {
        String name = element instanceof NamedElement named ? named.getName() : null;
        return name == null || name.isBlank() ? of(element.eClass()) : name.strip();
    }

    private static Optional<String> inherited(EClass owner, String key) {
        Optional<String> own = text(owner, key);
        return own.isPresent() ? own
                : owner.getESuperTypes().stream().map(s -> inherited(s, key)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> text(EModelElement element, String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, ANNOTATION, key));
    }
}
