// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.corolle.core.number.NumberText;

/** What a cell holds, apart from any format. Texts are already clean: no character that a file could not hold. */
public sealed interface GridCell {

    /** Nothing said. Shown empty, never as zero. */
    GridCell EMPTY = new Text("", Tone.PLAIN);

    /** How a cell stands out; what it means is always said in words too. */
    enum Tone { PLAIN, PETAL, PETAL_TINT, GAP, OPEN, COMING, FAINT, SECTION }

    Tone tone();

    /** The cell as text, as every format shows it. */
    String text(Locale locale);

    /** The same content, standing out otherwise. */
    GridCell with(Tone tone);

    /** Whether nothing is said. */
    default boolean isEmpty() {
        return text(Locale.ROOT).isEmpty();
    }

    /** A text. */
    record Text(String value, Tone tone) implements GridCell {

        @Override
        public String text(Locale locale) {
            return value;
        }

        @Override
        public GridCell with(Tone other) {
            return new Text(value, other);
        }
    }

    /** A number, which a spreadsheet can compute with. */
    record Figure(BigDecimal value, Tone tone) implements GridCell {

        @Override
        public String text(Locale locale) {
            return NumberText.plain(value, locale);
        }

        @Override
        public GridCell with(Tone other) {
            return new Figure(value, other);
        }
    }

    /** Several things said, one to a line, with a bullet when there is more than one. */
    record Items(List<String> values, Tone tone) implements GridCell {

        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String text(Locale locale) {
            return values.size() == 1 ? values.get(0)
                    : values.stream().map(v -> "• " + v).collect(Collectors.joining("\n"));
        }

        @Override
        public GridCell with(Tone other) {
            return new Items(values, other);
        }
    }
}
