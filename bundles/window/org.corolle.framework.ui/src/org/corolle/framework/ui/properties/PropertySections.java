// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import static org.corolle.model.project.ProjectPackage.Literals.ELEMENT__ILLUSTRATIVE;
import static org.corolle.model.project.ProjectPackage.Literals.ELEMENT__PROVENANCE;
import static org.corolle.model.project.ProjectPackage.Literals.ELEMENT__READINGS;
import static org.corolle.model.project.ProjectPackage.Literals.ELEMENT__SOURCE_REFS;
import static org.corolle.model.project.ProjectPackage.Literals.ELEMENT__TRANSFER_SCOPE;
import static org.corolle.model.project.ProjectPackage.Literals.EVALUATION_PROJECT__FORMAT_VERSION;
import static org.corolle.model.project.ProjectPackage.Literals.IDENTIFIED__ID;
import static org.corolle.model.project.ProjectPackage.Literals.NAMED_ELEMENT__DESCRIPTION;
import static org.corolle.model.project.ProjectPackage.Literals.NAMED_ELEMENT__EASY_LABEL;
import static org.corolle.model.project.ProjectPackage.Literals.NAMED_ELEMENT__NAME;
import static org.corolle.model.project.ProjectPackage.Literals.NAMED_ELEMENT__ORIGINAL_WORDING;
import static org.corolle.model.project.ProjectPackage.Literals.NAMED_ELEMENT__PICTOGRAM;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.properties.PropertySection.Rank;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.model.chain.ChainPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The sections of an element's page: what it says, its links, its contents, its readings, its sources, its travels. */
public final class PropertySections {

    private static final List<EStructuralFeature> FIRST = List.of(NAMED_ELEMENT__NAME, NAMED_ELEMENT__DESCRIPTION);
    private static final List<EStructuralFeature> CARDS =
            List.of(NAMED_ELEMENT__EASY_LABEL, NAMED_ELEMENT__PICTOGRAM, NAMED_ELEMENT__ORIGINAL_WORDING);
    private static final List<EStructuralFeature> TRAVELS =
            List.of(ELEMENT__TRANSFER_SCOPE, ELEMENT__PROVENANCE, ELEMENT__ILLUSTRATIVE,
                    EVALUATION_PROJECT__FORMAT_VERSION, IDENTIFIED__ID);
    private static final List<EReference> OWN =
            List.of(ELEMENT__SOURCE_REFS, ELEMENT__READINGS, ChainPackage.Literals.ACTIVITY__WORDINGS);

    private final FrameworkMessages messages;
    private final Labels labels;

    public PropertySections(ElementTitles titles) {
        this.messages = FrameworkMessages.in(titles.labels().locale());
        this.labels = titles.labels();
    }

    /** All sections with all rows, empty ones too; sections that this class of element cannot fill are left out. */
    public List<PropertySection> of(EObject element) {
        List<EStructuralFeature> all = element.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> !f.isTransient() && !f.isDerived()).toList();
        List<EStructuralFeature> special = Stream.of(FIRST, CARDS, TRAVELS, OWN)
                .<EStructuralFeature>flatMap(List::stream).toList();
        List<EStructuralFeature> free = all.stream().filter(f -> !special.contains(f)).toList();

        List<PropertySection> sections = new ArrayList<>();
        add(sections, "essentials", Rank.FIRST, features(element, Stream.concat(FIRST.stream().filter(all::contains),
                free.stream().filter(f -> !(f instanceof EReference)))));
        add(sections, "links", Rank.FIRST, features(element, pick(free, r -> !r.isContainment())));
        add(sections, "contents", Rank.FIRST, features(element, pick(free, EReference::isContainment)));
        add(sections, "wordings", Rank.MAIN, own(element, ChainPackage.Literals.ACTIVITY__WORDINGS));
        add(sections, "readings", Rank.MAIN, own(element, ELEMENT__READINGS));
        add(sections, "sources", Rank.MAIN, own(element, ELEMENT__SOURCE_REFS));
        add(sections, "cards", Rank.MAIN, features(element, CARDS.stream().filter(all::contains)));
        add(sections, "travels", Rank.ASIDE, features(element, TRAVELS.stream().filter(all::contains)));
        return sections;
    }

    /** The sections that say something, without their empty rows. */
    public List<PropertySection> filled(EObject element) {
        return of(element).stream().filter(s -> !s.isEmpty()).map(PropertySection::filled).toList();
    }

    private static Stream<EStructuralFeature> pick(List<EStructuralFeature> features, Predicate<EReference> wanted) {
        return features.stream().filter(f -> f instanceof EReference r && wanted.test(r));
    }

    private List<PropertyRow> features(EObject element, Stream<? extends EStructuralFeature> features) {
        return features.map(f -> new PropertyRow(element, f, labels.of(element.eClass(), f),
                labels.explanation(element.eClass(), f))).toList();
    }

    private List<PropertyRow> own(EObject element, EReference feature) {
        return features(element, Stream.of(feature).filter(f -> f.getEContainingClass().isInstance(element)));
    }

    private void add(List<PropertySection> sections, String key, Rank rank, List<PropertyRow> content) {
        if (!content.isEmpty()) {
            sections.add(new PropertySection(messages.get("section." + key), rank, content));
        }
    }
}
