// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.history;

import java.util.Locale;
import java.util.Optional;

import org.corolle.core.labels.Labels;
import org.corolle.core.text.TextBundle;
import org.corolle.hub.change.Delta.Author;
import org.corolle.hub.change.MetamodelLookup;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that was done to an element. What it was before and is after may be unknown: then it is empty.
 *
 * @param time    milliseconds since 1970-01-01 UTC
 * @param type    class of the element, or of the part that was added or removed; empty if not known
 * @param feature what of it was changed
 * @param undone  whether somebody took something back
 */
public record HistoryEntry(long time, Author author, Kind kind, String type, String feature, String before,
        String after, boolean undone) {

    /** What was done. */
    public enum Kind {
        CREATED, REMOVED, CHANGED, MOVED, PART_ADDED, PART_REMOVED
    }

    /** Which group, else in which role. */
    public String who(Locale locale) {
        if (!author.group().isEmpty()) {
            return author.group();
        }
        TextBundle texts = texts(locale);
        String key = "role." + author.role();
        return texts.get(texts.has(key) ? key : "role.UNKNOWN");
    }

    /** What was done, in words. */
    public String what(Locale locale) {
        String said = kind == Kind.CHANGED ? changed(locale) : other(locale);
        return undone ? say(locale, "undone", said) : said;
    }

    private String other(Locale locale) {
        String name = after.isEmpty() ? before : after;
        if (kind == Kind.PART_ADDED || kind == Kind.PART_REMOVED) {
            String label = MetamodelLookup.named(type).map(t -> Labels.in(locale).of(t)).orElse(type);
            return say(locale, kind.name(), name.isEmpty() ? label : say(locale, "part", label, name));
        }
        return name.isEmpty() || kind != Kind.CREATED ? say(locale, kind.name()) : say(locale, "CREATED.named", name);
    }

    private String changed(Locale locale) {
        String label = found().map(f -> Labels.in(locale).of(MetamodelLookup.named(type).orElseThrow(), f))
                .orElse(feature);
        String was = value(locale, before);
        String is = value(locale, after);
        if (was.isEmpty() && is.isEmpty()) {
            return say(locale, "touched", label);
        }
        return was.isEmpty() ? say(locale, "new", label, is) : is.isEmpty() ? say(locale, "was", label, was)
                : say(locale, "became", label, was, is);
    }

    private Optional<EStructuralFeature> found() {
        return MetamodelLookup.named(type).map((EClass t) -> t.getEStructuralFeature(feature));
    }

    private String value(Locale locale, String value) {
        EEnumLiteral literal = found().map(EStructuralFeature::getEType).filter(EEnum.class::isInstance)
                .map(t -> ((EEnum) t).getEEnumLiteralByLiteral(value)).orElse(null);
        if (value.isEmpty()) {
            return value;
        }
        boolean truth = value.equals("true") || value.equals("false");
        return literal != null ? Labels.in(locale).of(literal) : truth ? texts(locale).get(value)
                : say(locale, "quoted", value);
    }

    private static String say(Locale locale, String key, Object... details) {
        return texts(locale).get(key, details);
    }

    private static TextBundle texts(Locale locale) {
        return TextBundle.of(HistoryEntry.class, "words", locale);
    }
}
