// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.corolle.core.text.TextBundle;

/** What a text that should be a number was read as: one number, two that it may mean, or none. Never a guess. */
public sealed interface NumberReading {

    /** The number, if the text can only mean one. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** What to say to the person who wrote the text, in French or English; empty when there is nothing to ask. */
    String question(Locale locale);

    /** The text means this number; a percentage is said in hundredths: 82 % is 82. */
    record One(BigDecimal value, boolean percentage) implements NumberReading {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public String question(Locale locale) {
            return "";
        }
    }

    /** The text may mean either number: the first if its mark groups thousands, the second if decimals follow it. */
    record Either(BigDecimal grouped, BigDecimal decimal) implements NumberReading {

        @Override
        public String question(Locale locale) {
            return TextBundle.of(NumberReading.class, "number", locale).get("either",
                    NumberText.grouped(grouped, locale), NumberText.grouped(decimal, locale));
        }
    }

    /** The text is no number. */
    record None() implements NumberReading {

        @Override
        public String question(Locale locale) {
            return TextBundle.of(NumberReading.class, "number", locale).get("none");
        }
    }
}
