// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.properties.PropertyValue.Colour;
import org.corolle.framework.ui.properties.PropertyValue.Link;
import org.corolle.framework.ui.properties.PropertyValue.Quotation;
import org.corolle.framework.ui.properties.PropertyValue.Words;
import org.corolle.framework.ui.text.Messages;
import org.corolle.framework.ui.text.Titles;
import org.corolle.framework.ui.text.Values;
import org.corolle.model.chain.Activity;
import org.corolle.model.chain.Wording;
import org.corolle.model.project.Element;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Reading;
import org.corolle.model.project.SourceReference;
import org.corolle.model.transfer.Provenance;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the rows of an element's page: one a feature, one a wording, a reading, a source. */
final class PropertyRows {

    /** More links than this are counted rather than shown: nobody reads on, and the page must open at once. */
    static final int MOST_LINKS = 60;

    private final Labels labels;
    private final Titles titles;
    private final Values values;
    private final Messages messages;

    PropertyRows(Titles titles) {
        this.titles = titles;
        this.labels = titles.labels();
        this.values = new Values(labels);
        this.messages = Messages.in(labels.locale());
    }

    PropertyRow of(EObject element, EStructuralFeature feature) {
        return new PropertyRow(labels.of(element.eClass(), feature), labels.explanation(element.eClass(), feature),
                feature instanceof EReference r ? links(element, r) : words(element, (EAttribute) feature));
    }

    List<PropertyRow> wordings(EObject element) {
        return element instanceof Activity activity ? orEmpty(activity.getWordings().stream().map(this::wording).toList(),
                activity, "wordings") : List.of();
    }

    List<PropertyRow> readings(EObject element) {
        return element instanceof Element e
                ? orEmpty(e.getReadings().stream().map(this::reading).toList(), e, "readings") : List.of();
    }

    List<PropertyRow> sources(EObject element) {
        return element instanceof Element e
                ? orEmpty(e.getSourceRefs().stream().map(this::source).toList(), e, "sourceRefs") : List.of();
    }

    private List<PropertyRow> orEmpty(List<PropertyRow> rows, EObject element, String feature) {
        return rows.isEmpty() ? List.of(of(element, element.eClass().getEStructuralFeature(feature))) : rows;
    }

    private PropertyRow wording(Wording w) {
        List<PropertyValue> lines = new ArrayList<>();
        add(lines, w.getText(), false);
        add(lines, w.getCarrierText() == null ? null : messages.get("wording.carrier", w.getCarrierText()), false);
        w.getContents().forEach(content -> add(lines, "•\u00A0" + content, false));
        w.getSourceRefs().forEach(s -> lines.addAll(source(s).values()));
        String label = w.getDate() == null ? messages.get("wording.undated") : values.date(w.getDate());
        return new PropertyRow(label, labels.explanation(w.eClass()), lines);
    }

    private PropertyRow reading(Reading r) {
        List<PropertyValue> lines = new ArrayList<>();
        add(lines, r.getText(), false);
        if (r.getSession() != null) {
            lines.add(link(r.getSession()));
        }
        String groups = r.getStakeholders().stream().map(titles::of).collect(Collectors.joining(", "));
        return new PropertyRow(groups.isEmpty() ? labels.of(r.eClass()) : groups, labels.explanation(r.eClass()), lines);
    }

    private PropertyRow source(SourceReference s) {
        List<PropertyValue> lines = new ArrayList<>();
        if (s.getDocument() != null) {
            lines.add(link(s.getDocument()));
        }
        add(lines, s.getQuotation(), true);
        String label = s.getLocator() == null || s.getLocator().isBlank() ? labels.of(s.eClass()) : s.getLocator();
        return new PropertyRow(label, labels.explanation(s.eClass()), lines);
    }

    private List<PropertyValue> links(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        Collection<?> targets = value instanceof Collection<?> many ? many : Stream.of(value).filter(Objects::nonNull).toList();
        List<PropertyValue> links = new ArrayList<>();
        targets.stream().limit(MOST_LINKS).forEach(t -> links.add(
                t instanceof Provenance p ? new Words(provenance(p)) : link((EObject) t)));
        if (targets.size() > MOST_LINKS) {
            links.add(new Words(messages.get("property.more", targets.size() - MOST_LINKS)));
        }
        return links;
    }

    private String provenance(Provenance p) {
        return Stream.of(p.getKitId(), p.getKitVersion(), p.getElementId()).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Link link(EObject target) {
        return new Link(titles.of(target), target);
    }

    private List<PropertyValue> words(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        if (value instanceof Collection<?> many) {
            return many.stream().<PropertyValue>map(v -> new Words("•\u00A0" + values.one(v, attribute))).toList();
        }
        String text = values.of(element, attribute);
        if (text.isBlank() || Boolean.FALSE.equals(value) && !attribute.isUnsettable() && attribute.getDefaultValue() != null
                && !element.eIsSet(attribute)) {
            return List.of();
        }
        return List.of(attribute.getEAttributeType() == ProjectPackage.Literals.COLOUR ? new Colour(text) : new Words(text));
    }

    private static void add(List<PropertyValue> lines, String text, boolean quotation) {
        if (text != null && !text.isBlank()) {
            lines.add(quotation ? new Quotation(text) : new Words(text));
        }
    }
}
