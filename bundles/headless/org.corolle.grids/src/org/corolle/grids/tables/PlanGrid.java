// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.tables;

import static org.corolle.model.collection.CollectionPackage.Literals.COLLECTION_INSTRUMENT;
import static org.corolle.model.collection.CollectionPackage.Literals.COLLECTION_PLAN_ITEM;
import static org.corolle.model.collection.CollectionPackage.Literals.FREQUENCY;
import static org.corolle.model.collection.CollectionPackage.Literals.INSTRUMENT_KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.draft.ColumnHeads;
import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.draft.GridDraft;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridAppearance;
import org.corolle.grids.indicators.PlanText;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.DateText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;

/**
 * The collection plan D7: its lines, then retained indicators that no line informs, then instruments that no line uses,
 * so that what is still to be planned is seen.
 */
public final class PlanGrid {

    private static final int FONT_SIZE = 10;
    private static final GridCell GAP = GridCell.EMPTY.with(Tone.GAP);

    /** A line of the plan, an indicator without one, or an instrument without one. */
    record Entry(NamedElement subject) {

        Optional<CollectionPlanItem> item() {
            return subject instanceof CollectionPlanItem item ? Optional.of(item) : Optional.empty();
        }

        Optional<CollectionInstrument> instrument() {
            return subject instanceof CollectionInstrument instrument ? Optional.of(instrument)
                    : item().map(CollectionPlanItem::getInstrument);
        }

        Stream<Indicator> indicators() {
            return subject instanceof Indicator indicator ? Stream.of(indicator)
                    : item().stream().flatMap(i -> i.getIndicators().stream());
        }
    }

    private final Labels labels;
    private final GridWords words;
    private final PlanText plan;

    private PlanGrid(GridRequest request) {
        labels = Labels.in(request.locale());
        words = GridWords.in(request.locale());
        plan = new PlanText(labels);
    }

    /** The collection plan of a project. */
    public static Grid build(EvaluationProject project, GridRequest request) {
        return new PlanGrid(request).grid(project, request);
    }

    private Grid grid(EvaluationProject project, GridRequest request) {
        GridDraft<Entry> draft = new GridDraft<>(project, request, columns(new ColumnHeads(request.locale())));
        if (project.getFramework() != null) {
            entries(project.getFramework()).forEach(e -> draft.row(e, "", List.of(e.subject()),
                    Stream.concat(e.indicators(), e.instrument().stream())));
        }
        return draft.finish(request.kind().title(request.locale()), words.get("sentence.noPlan"),
                new GridAppearance(FONT_SIZE, 0, true, false),
                List.of(words.get("note.empty"), words.get("note.plan")));
    }

    private List<DraftColumn<Entry>> columns(ColumnHeads heads) {
        CollectionPackage c = CollectionPackage.eINSTANCE;
        return List.of(
                new DraftColumn<>(heads.own("plan-item", 24), e -> e.item().map(i -> GridCells.text(i.getName()))
                        .orElse(GridCell.EMPTY)),
                new DraftColumn<>(heads.of("indicators", 38, COLLECTION_PLAN_ITEM,
                        c.getCollectionPlanItem_Indicators()),
                        e -> GridCells.items(e.indicators().map(this::coded))),
                new DraftColumn<>(heads.of("instrument", 26, COLLECTION_PLAN_ITEM,
                        c.getCollectionPlanItem_Instrument()),
                        e -> e.instrument().map(i -> GridCells.text(labels.of(i))).orElse(GAP)),
                new DraftColumn<>(heads.of("instrument-kind", 16, COLLECTION_INSTRUMENT,
                        c.getCollectionInstrument_Kind()), e -> e.instrument().filter(i -> i.isSetKind())
                                .map(i -> GridCells.text(labels.of(i.getKind(), INSTRUMENT_KIND)))
                                .orElse(GridCell.EMPTY)),
                said(heads.of("source", 24, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_MeansOfVerification()),
                        CollectionPlanItem::getMeansOfVerification),
                new DraftColumn<>(heads.of("respondents", 22, COLLECTION_PLAN_ITEM,
                        c.getCollectionPlanItem_Respondents()), this::respondents),
                said(heads.of("responsible", 20, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_ResponsibleRole()),
                        CollectionPlanItem::getResponsibleRole),
                said(heads.of("frequency-only", 16, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Frequency()),
                        i -> i.isSetFrequency() ? labels.of(i.getFrequency(), FREQUENCY) : ""),
                said(heads.of("moment", 20, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Moment()),
                        CollectionPlanItem::getMoment),
                new DraftColumn<>(heads.of("period", 20, COLLECTION_INSTRUMENT, c.getCollectionInstrument_PeriodStart(),
                        c.getCollectionInstrument_PeriodEnd()), e -> e.instrument().map(i -> GridCells.text(
                                DateText.period(i.getPeriodStart(), i.getPeriodEnd(), words))).orElse(GridCell.EMPTY)),
                new DraftColumn<>(heads.of("planned", 10, COLLECTION_INSTRUMENT,
                        c.getCollectionInstrument_PlannedCount()),
                        e -> GridCells.figure(e.instrument().map(i -> i.getPlannedCount()).orElse(null))),
                new DraftColumn<>(heads.of("achieved", 10, COLLECTION_INSTRUMENT,
                        c.getCollectionInstrument_AchievedCount()),
                        e -> GridCells.figure(e.instrument().map(i -> i.getAchievedCount()).orElse(null))));
    }

    private static DraftColumn<Entry> said(GridColumn head, Function<CollectionPlanItem, String> said) {
        return new DraftColumn<>(head, e -> {
            GridCell cell = e.item().map(said).map(GridCells::text).orElse(GridCell.EMPTY);
            return cell.isEmpty() && e.instrument().isEmpty() ? GAP : cell;
        });
    }

    private GridCell respondents(Entry entry) {
        return entry.item().map(i -> GridCells.text(plan.respondents(i)))
                .orElseGet(() -> GridCells.text(entry.instrument().stream().flatMap(i -> i.getRespondents().stream())
                        .map(NamedElement::getName).filter(n -> n != null).collect(Collectors.joining(", "))));
    }

    private String coded(Indicator indicator) {
        String code = CleanText.of(indicator.getCode());
        return code.isEmpty() ? labels.of(indicator) : words.get("coded", code, labels.of(indicator));
    }

    private static List<Entry> entries(EvaluationFramework framework) {
        List<Entry> entries = new ArrayList<>(framework.getPlanItems().stream().map(Entry::new).toList());
        framework.getDimensions().stream().flatMap(d -> d.getCriteria().stream())
                .flatMap(c -> c.getIndicators().stream())
                .filter(i -> i.getStatus() == IndicatorStatus.RETAINED && i.getPlanItems().isEmpty())
                .forEach(i -> entries.add(new Entry(i)));
        Set<CollectionInstrument> used = framework.getPlanItems().stream().map(CollectionPlanItem::getInstrument)
                .filter(i -> i != null).collect(Collectors.toSet());
        framework.getInstruments().stream().filter(i -> !used.contains(i)).forEach(i -> entries.add(new Entry(i)));
        return entries;
    }
}
