// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.corolle.core.number.NumberReader;
import org.corolle.core.number.NumberReading;
import org.corolle.core.number.NumberText;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.hub.change.FeatureValues;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;

/** Numbers, dates and colours as people type them in their language, and as the project keeps them. */
public final class ValueSyntax {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/. -](\\d{4})");
    private static final Pattern KEPT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");

    private final EAttribute attribute;
    private final FrameworkMessages messages;
    private final boolean french;

    public ValueSyntax(EAttribute attribute, FrameworkMessages messages) {
        this.attribute = attribute;
        this.messages = messages;
        this.french = Locale.FRENCH.getLanguage().equals(messages.locale().getLanguage());
    }

    /** The value as it is shown in a field to be changed. */
    public String shown(String literal) {
        if (literal == null) {
            return "";
        } else if (isDate()) {
            return french ? dateInFrench(literal) : literal;
        } else if (isDecimal()) {
            return NumberText.written(new BigDecimal(literal), messages.locale());
        }
        return literal;
    }

    /** What the project keeps for what was typed; empty when that is not a value of this kind. */
    public Optional<String> literal(String typed) {
        String compact = typed.strip();
        if (isDate()) {
            return date(compact);
        }
        Optional<String> read = isColour() ? Optional.of(colour(SPACES.matcher(compact).replaceAll("")))
                : NumberReader.read(compact, messages.locale()).number().map(this::number);
        return read.filter(value -> FeatureValues.isValid(attribute, value));
    }

    /** What to ask or to say to someone who wrote this, which could not be taken. */
    public String hint(String typed) {
        boolean isNumber = !isDate() && !isColour();
        if (isNumber && NumberReader.read(typed, messages.locale()) instanceof NumberReading.Either either) {
            return either.question(messages.locale());
        }
        return isDate() ? messages.get("field.date") : isColour() ? messages.get("field.colour")
                : isDecimal() ? messages.get("field.decimal") : messages.get("field.number");
    }

    private boolean isDate() {
        return attribute.getEAttributeType() == ProjectPackage.Literals.PARTIAL_DATE;
    }

    private boolean isColour() {
        return attribute.getEAttributeType() == ProjectPackage.Literals.COLOUR;
    }

    private boolean isDecimal() {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == BigDecimal.class || type == Double.class || type == double.class;
    }

    /** The decimals that were typed are kept; a whole number has none, however it was typed. */
    private String number(BigDecimal read) {
        boolean whole = !isDecimal() && read.stripTrailingZeros().scale() <= 0;
        return whole ? read.setScale(0).toPlainString() : read.toPlainString();
    }

    private static String colour(String typed) {
        String digits = typed.startsWith("#") ? typed.substring(1) : typed;
        return "#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits).toLowerCase(Locale.ROOT);
    }

    private static String dateInFrench(String literal) {
        Matcher kept = KEPT.matcher(literal);
        if (!kept.matches()) {
            return literal;
        }
        String month = kept.group(2) == null ? "" : kept.group(2) + "/";
        return (kept.group(3) == null ? "" : kept.group(3) + "/") + month + kept.group(1);
    }

    private static Optional<String> date(String typed) {
        Matcher kept = KEPT.matcher(typed);
        Matcher day = DAY.matcher(typed);
        Matcher month = MONTH.matcher(typed);
        try {
            if (kept.matches()) {
                return Optional.of(checked(kept.group(1), kept.group(2), kept.group(3)));
            } else if (day.matches()) {
                return Optional.of(checked(day.group(3), day.group(2), day.group(1)));
            } else if (month.matches()) {
                return Optional.of(checked(month.group(2), month.group(1), null));
            }
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String checked(String year, String month, String day) {
        if (month == null) {
            return year;
        }
        YearMonth known = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return day == null ? known.toString() : LocalDate.of(known.getYear(), known.getMonthValue(),
                Integer.parseInt(day)).toString();
    }
}
