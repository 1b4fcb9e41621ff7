// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;

/** What the cells of chains say: the text, and below it, in words, any status but "existing" and the open question. */
final class MatrixCells {

    private final Map<MainActivity, List<ChainCell>> byActivity = new HashMap<>();
    private final GridWords words;
    private final Labels labels;

    MatrixCells(GridWords words, Labels labels, List<ValueChain> chains) {
        this.words = words;
        this.labels = labels;
        chains.stream().flatMap(c -> c.getCells().stream())
                .forEach(c -> byActivity.computeIfAbsent(c.getActivity(), a -> new ArrayList<>()).add(c));
    }

    /** The cells of an activity. */
    List<ChainCell> of(MainActivity activity) {
        return byActivity.getOrDefault(activity, List.of());
    }

    /** The cell of an activity and a circuit; a pair that was forgotten stands out. */
    GridCell of(MainActivity activity, Circuit circuit) {
        List<ChainCell> found = of(activity).stream().filter(c -> c.getCircuit() == circuit).toList();
        if (found.isEmpty()) {
            return GridCell.EMPTY.with(Tone.GAP);
        }
        Tone tone = found.size() > 1 ? Tone.OPEN : tone(found.get(0));
        return GridCells.items(found.stream().map(this::text)).with(tone);
    }

    private String text(ChainCell cell) {
        return Stream.of(CleanText.of(cell.getName()), status(cell)).filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String status(ChainCell cell) {
        String question = CleanText.of(cell.getOpenQuestion());
        if (cell.getStatus() == CellStatus.EXISTING) {
            return question.isEmpty() ? "" : words.get("cell.question", question);
        }
        String status = labels.of(cell.getStatus(), ChainPackage.Literals.CELL_STATUS);
        return question.isEmpty() ? words.get("cell.status", status)
                : words.get("cell.status.question", status, question);
    }

    private static Tone tone(ChainCell cell) {
        return switch (cell.getStatus()) {
            case TO_DISCUSS -> Tone.OPEN;
            case IN_PROGRESS, PLANNED -> Tone.COMING;
            case DISCARDED -> Tone.FAINT;
            default -> CleanText.of(cell.getOpenQuestion()).isEmpty() ? Tone.PLAIN : Tone.OPEN;
        };
    }
}
