// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.corolle.core.labels.Labels;
import org.corolle.core.text.TextBundle;
import org.corolle.hub.snapshot.Difference.ChangedField;
import org.corolle.model.project.NamedElement;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Differences in words. */
public final class DifferenceText {

    private final Labels labels;
    private final TextBundle texts;

    public DifferenceText(Locale locale) {
        labels = Labels.in(locale);
        texts = TextBundle.of(DifferenceText.class, "comparison", locale);
    }

    /** What it is about and what has become of it, as in: Activité « Collecter » : modifié. */
    public String title(Difference difference) {
        return say(difference.kind().name(), title(difference.element()));
    }

    /** What has changed of it, one text for each field; empty where all is new or gone. */
    public List<String> details(Difference difference) {
        return difference.fields().stream().map(field -> detail(difference, field)).toList();
    }

    /** All on one line. */
    public String line(Difference difference) {
        return details(difference).stream().reduce((a, b) -> say("between", a, b))
                .map(details -> title(difference) + " — " + details).orElse(title(difference));
    }

    private String detail(Difference difference, ChangedField field) {
        String name = labels.of(difference.element().eClass(), field.feature());
        String before = values(field, field.before());
        String after = values(field, field.after());
        if (field.feature() instanceof EReference r && r.isContainment() && !before.isEmpty()) {
            return say("parent", before, after);
        } else if (before.isEmpty() && after.isEmpty()) {
            return say("order", name);
        } else if (!field.feature().isMany()) {
            return after.isEmpty() ? say("was", name, before) : before.isEmpty() ? say("new", name, after)
                    : say("became", name, before, after);
        } else if (before.isEmpty()) {
            return say("gained", name, after);
        }
        return after.isEmpty() ? say("lost", name, before) : say("became", name, before, after);
    }

    private String values(ChangedField field, List<Object> values) {
        return values.stream().map(v -> value(field, v)).collect(Collectors.joining(", "));
    }

    private String value(ChangedField field, Object value) {
        if (value instanceof Enumerator e && field.feature().getEType() instanceof EEnum type) {
            return labels.of(e, type);
        } else if (value instanceof Boolean truth) {
            return texts.get(truth ? "yes" : "no");
        } else if (value instanceof EObject element) {
            return say("quoted", labels.of(element));
        }
        return value instanceof String text ? say("quoted", text.strip()) : String.valueOf(value);
    }

    private String title(EObject element) {
        boolean named = element instanceof NamedElement n && n.getName() != null && !n.getName().isBlank();
        String type = labels.of(element.eClass());
        return named ? say("typed", type, labels.of(element)) : type;
    }

    private String say(String key, Object... details) {
        return texts.get(key, details);
    }
}
