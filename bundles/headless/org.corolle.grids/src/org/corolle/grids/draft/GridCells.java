// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Figure;
import org.corolle.grids.grid.GridCell.Items;
import org.corolle.grids.grid.GridCell.Text;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.project.NamedElement;

/** Makes cells out of what the model says; what it does not say makes an empty cell. */
public final class GridCells {

    /** The longest text that a cell of a spreadsheet can hold. */
    public static final int LONGEST = 32_767;

    private GridCells() { }

    /** A text, or nothing. */
    public static GridCell text(String text) {
        String clean = CleanText.of(text);
        return clean.isEmpty() ? GridCell.EMPTY : new Text(clean, Tone.PLAIN);
    }

    /** A number, or nothing. */
    public static GridCell figure(Number number) {
        return number == null ? GridCell.EMPTY : new Figure(new BigDecimal(number.toString()), Tone.PLAIN);
    }

    /** Several texts, blank ones left out. */
    public static GridCell items(Stream<String> texts) {
        List<String> said = texts.map(CleanText::of).filter(t -> !t.isEmpty()).toList();
        return said.isEmpty() ? GridCell.EMPTY : new Items(said, Tone.PLAIN);
    }

    /** The names of several elements. */
    public static GridCell names(Stream<? extends NamedElement> elements) {
        return items(elements.filter(Objects::nonNull).map(NamedElement::getName));
    }

    /** The cell, cut where a spreadsheet could not hold more, with a mark that says so. */
    static GridCell cut(GridCell cell, GridWords words) {
        if (cell instanceof Figure) {
            return cell;
        }
        String text = cell.text(Locale.ROOT);
        if (text.length() <= LONGEST) {
            return cell;
        }
        String mark = " " + words.get("cut", String.valueOf(text.length()));
        int end = LONGEST - mark.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new Text(text.substring(0, end) + mark, cell.tone());
    }
}
