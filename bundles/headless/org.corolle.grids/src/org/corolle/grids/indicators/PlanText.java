// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import static org.corolle.model.collection.CollectionPackage.Literals.FREQUENCY;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.words.CleanText;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

/** The plan lines of an indicator, told column by column; several are numbered, so that they can be matched. */
public final class PlanText {

    private final Labels labels;

    public PlanText(Labels labels) {
        this.labels = labels;
    }

    GridCell of(Indicator indicator, Function<CollectionPlanItem, String> said) {
        List<CollectionPlanItem> plan = indicator.getPlanItems();
        if (plan.size() < 2) {
            return plan.isEmpty() ? GridCell.EMPTY : GridCells.text(said.apply(plan.get(0)));
        }
        return GridCells.text(IntStream.range(0, plan.size())
                .filter(i -> !CleanText.of(said.apply(plan.get(i))).isEmpty())
                .mapToObj(i -> i + 1 + ". " + CleanText.of(said.apply(plan.get(i))))
                .collect(Collectors.joining("\n")));
    }

    /** The instrument of a line, named. */
    public String instrument(CollectionPlanItem item) {
        return item.getInstrument() == null ? "" : labels.of(item.getInstrument());
    }

    /** Whom a line asks; those of its instrument when it names none. */
    public String respondents(CollectionPlanItem item) {
        List<Stakeholder> groups = item.getRespondents().isEmpty() && item.getInstrument() != null
                ? item.getInstrument().getRespondents() : item.getRespondents();
        return groups.stream().map(NamedElement::getName).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** How often, and when exactly. */
    public String frequency(CollectionPlanItem item) {
        String often = item.isSetFrequency() ? labels.of(item.getFrequency(), FREQUENCY) : "";
        return Stream.of(often, CleanText.of(item.getMoment())).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
