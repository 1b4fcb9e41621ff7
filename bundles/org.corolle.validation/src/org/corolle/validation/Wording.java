// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.corolle.core.labels.Labels;
import org.corolle.model.collection.Measurement;
import org.corolle.model.project.NamedElement;
import org.corolle.model.workshop.Attendance;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/** How the arguments of a sentence are written: an element by its name in quotation marks, a list in words. */
final class Wording {

    private static final int LONGEST_NAME = 90;
    private static final int MOST_LISTED = 6;
    private static final int MOST_DIGITS = 18;

    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale;
    }

    /** The argument as it is put into a sentence. */
    Object of(Object argument) {
        if (argument == null) {
            return text("unsaid");
        }
        if (argument instanceof EModelElement model) {
            return Labels.in(locale).of((ENamedElement) model);
        }
        if (argument instanceof EObject element) {
            return name(element);
        }
        if (argument instanceof Collection<?> several) {
            return list(List.copyOf(several));
        }
        if (argument instanceof BigDecimal number && number.precision() - number.scale() > MOST_DIGITS) {
            return number.toString();
        }
        return argument;
    }

    private String name(EObject element) {
        if (element instanceof Measurement measurement && measurement.getIndicator() != null) {
            return name(measurement.getIndicator());
        }
        if (element instanceof Attendance attendance && attendance.getStakeholder() != null) {
            return name(attendance.getStakeholder());
        }
        String name = element instanceof NamedElement named ? named.getName() : null;
        return name == null || name.isBlank() ? text("unnamed") : quoted(shortened(PersonalData.masked(name.strip())));
    }

    private String quoted(String name) {
        return text("openingQuote") + name.replaceAll("[«“\"]\\h*", "‘").replaceAll("\\h*[»”]", "’")
                + text("closingQuote");
    }

    private static String shortened(String name) {
        String line = name.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_NAME);
        return line.substring(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME) + "…";
    }

    private String list(List<?> items) {
        if (items.size() == 1) {
            return of(items.get(0)).toString();
        }
        boolean cut = items.size() > MOST_LISTED;
        List<?> shown = items.subList(0, cut ? MOST_LISTED : items.size() - 1);
        String start = shown.stream().map(i -> of(i).toString()).collect(Collectors.joining(", "));
        return start + " " + text("and") + " "
                + (cut ? text("others") : of(items.get(items.size() - 1)));
    }

    private String text(String key) {
        return Texts.common(key, locale);
    }
}
