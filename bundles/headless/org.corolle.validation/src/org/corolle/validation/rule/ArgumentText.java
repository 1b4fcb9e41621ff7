// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.corolle.core.labels.Labels;
import org.corolle.model.collection.Measurement;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.workshop.Attendance;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/** How the arguments of a sentence are written: an element by its name in quotes, a date or a list in words. */
final class ArgumentText {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TITLE = 70;
    private static final int MOST_LISTED = 6;

    private final Locale locale;

    ArgumentText(Locale locale) {
        this.locale = Labels.in(locale).locale();
    }

    /** The argument as it is put into a sentence; a small number stays one, for sentences that choose by it. */
    Object of(Object argument) {
        if (argument == null) {
            return text("unsaid");
        } else if (argument instanceof EModelElement model) {
            return Labels.in(locale).of((ENamedElement) model);
        } else if (argument instanceof AttributeName field) {
            return quoted(Labels.in(locale).of(field.owner(), field.attribute()));
        } else if (argument instanceof EObject element) {
            return name(element);
        } else if (argument instanceof Collection<?> several) {
            return list(List.copyOf(several));
        } else if (argument instanceof SentenceWord word) {
            return text(word.name());
        } else if (argument instanceof Amount amount) {
            return AmountText.written(amount, locale);
        } else if (argument instanceof BigDecimal number) {
            return AmountText.number(number, locale);
        } else if (argument instanceof YearMonth month) {
            return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
        } else if (argument instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        }
        boolean whole = argument instanceof Integer || argument instanceof Long;
        return whole ? argument : PersonalData.masked(argument.toString());
    }

    private String name(EObject element) {
        if (element instanceof Measurement measurement && measurement.getIndicator() != null) {
            return name(measurement.getIndicator());
        }
        if (element instanceof Attendance attendance && attendance.getStakeholder() != null) {
            return name(attendance.getStakeholder());
        }
        String name = element instanceof NamedElement named ? named.getName() : null;
        int longest = element instanceof SourceDocument ? LONGEST_TITLE : LONGEST_NAME;
        return name == null || name.isBlank() ? text("unnamed")
                : quoted(shortened(PersonalData.masked(name.strip()), longest));
    }

    private String quoted(String name) {
        String inside = name.replaceAll("[«“]\\h*", text("openingInnerQuote"))
                .replaceAll("\\h*[»”]", text("closingInnerQuote"));
        return text("openingQuote") + inside + text("closingQuote");
    }

    private static String shortened(String name, int longest) {
        String line = name.replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        String start = line.substring(0, space > longest / 2 ? space : longest);
        return start.replaceAll("[\\h:;,.–-]+$", "") + "…";
    }

    private String list(List<?> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? text("unsaid") : of(items.get(0)).toString();
        }
        boolean cut = items.size() > MOST_LISTED;
        List<?> shown = items.subList(0, cut ? MOST_LISTED : items.size() - 1);
        return shown.stream().map(i -> of(i).toString()).collect(Collectors.joining(", "))
                + " " + text("and") + " " + (cut ? text("others") : of(items.get(items.size() - 1)));
    }

    private String text(String key) {
        return RuleTexts.common(key, locale);
    }
}
