// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Values of attributes written out for people: labels of enumerations, dates and numbers of their language, yes and no.
 */
public final class ValueFormat {

    private final Labels labels;
    private final FrameworkMessages messages;

    public ValueFormat(Labels labels) {
        this.labels = labels;
        this.messages = FrameworkMessages.in(labels.locale());
    }

    /** The value of a single attribute; empty when nothing was said. */
    public String of(EObject element, EStructuralFeature feature) {
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return "";
        }
        return one(element.eGet(feature), (EAttribute) feature);
    }

    /** One value of this attribute. */
    public String one(Object value, EAttribute attribute) {
        if (value == null) {
            return "";
        } else if (value instanceof Enumerator literal && attribute.getEAttributeType() instanceof EEnum type) {
            return labels.of(literal, type);
        } else if (value instanceof Boolean yes) {
            return messages.get(yes ? "value.yes" : "value.no");
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (attribute.getEAttributeType() == ProjectPackage.Literals.PARTIAL_DATE) {
            return date(value.toString());
        }
        return value.toString();
    }

    /** The sentences of the same language. */
    public FrameworkMessages messages() {
        return messages;
    }

    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(labels.locale());
        format.setMaximumFractionDigits(12);
        return format.format(number).replace('\u202F', '\u00A0');
    }

    /** A year, a month or a day in words; what is no date is given back as it stands. */
    public String date(String date) {
        if (date == null) {
            return "";
        }
        Locale locale = labels.locale();
        try {
            return switch (date.length()) {
                case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(date));
                case 10 -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)
                        .format(LocalDate.parse(date));
                default -> date;
            };
        } catch (java.time.DateTimeException wrong) {
            return date;
        }
    }

    /** A period in words, in brackets; empty when neither end is known. */
    public String period(String start, String end) {
        String from = date(start);
        String to = date(end);
        return from.isEmpty() && to.isEmpty() ? "" : from.isEmpty() || to.isEmpty() || from.equals(to)
                ? "(" + (from.isEmpty() ? to : from) + ")" : "(" + from + " – " + to + ")";
    }
}
