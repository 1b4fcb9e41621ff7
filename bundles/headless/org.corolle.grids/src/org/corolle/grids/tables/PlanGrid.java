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
import org.corolle.grids.Grid;
import org.corolle.grids.GridCell;
import org.corolle.grids.GridCell.Tone;
import org.corolle.grids.GridColumn;
import org.corolle.grids.GridLook;
import org.corolle.grids.GridRequest;
import org.corolle.grids.draft.Cells;
import org.corolle.grids.draft.Column;
import org.corolle.grids.draft.Draft;
import org.corolle.grids.draft.Heads;
import org.corolle.grids.indicators.PlanText;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.Dates;
import org.corolle.grids.words.Words;
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
    private final Words words;
    private final PlanText plan;

    private PlanGrid(GridRequest request) {
        labels = Labels.in(request.locale());
        words = Words.in(request.locale());
        plan = new PlanText(labels);
    }

    /** The collection plan of a project. */
    public static Grid build(EvaluationProject project, GridRequest request) {
        return new PlanGrid(request).grid(project, request);
    }

    private Grid grid(EvaluationProject project, GridRequest request) {
        Draft<Entry> draft = new Draft<>(project, request, columns(new Heads(request.locale())));
        if (project.getFramework() != null) {
            entries(project.getFramework()).forEach(e -> draft.row(e, "", List.of(e.subject()),
                    Stream.concat(e.indicators(), e.instrument().stream())));
        }
        return draft.finish(request.kind().title(request.locale()), words.get("sentence.noPlan"),
                new GridLook(FONT_SIZE, 0, true, false),
                List.of(words.get("note.empty"), words.get("note.plan")));
    }

    private List<Column<Entry>> columns(Heads heads) {
        CollectionPackage c = CollectionPackage.eINSTANCE;
        return List.of(
                new Column<>(heads.own("plan-item", 24), e -> e.item().map(i -> Cells.text(i.getName()))
                        .orElse(GridCell.EMPTY)),
                new Column<>(heads.of("indicators", 38, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Indicators()),
                        e -> Cells.items(e.indicators().map(this::coded))),
                new Column<>(heads.of("instrument", 26, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Instrument()),
                        e -> e.instrument().map(i -> Cells.text(labels.of(i))).orElse(GAP)),
                new Column<>(heads.of("instrument-kind", 16, COLLECTION_INSTRUMENT,
                        c.getCollectionInstrument_Kind()), e -> e.instrument().filter(i -> i.isSetKind())
                                .map(i -> Cells.text(labels.of(i.getKind(), INSTRUMENT_KIND)))
                                .orElse(GridCell.EMPTY)),
                said(heads.of("source", 24, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_MeansOfVerification()),
                        CollectionPlanItem::getMeansOfVerification),
                new Column<>(heads.of("respondents", 22, COLLECTION_PLAN_ITEM,
                        c.getCollectionPlanItem_Respondents()), this::respondents),
                said(heads.of("responsible", 20, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_ResponsibleRole()),
                        CollectionPlanItem::getResponsibleRole),
                said(heads.of("frequency-only", 16, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Frequency()),
                        i -> i.isSetFrequency() ? labels.of(i.getFrequency(), FREQUENCY) : ""),
                said(heads.of("moment", 20, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Moment()),
                        CollectionPlanItem::getMoment),
                new Column<>(heads.of("period", 20, COLLECTION_INSTRUMENT, c.getCollectionInstrument_PeriodStart(),
                        c.getCollectionInstrument_PeriodEnd()), e -> e.instrument().map(i -> Cells.text(
                                Dates.period(i.getPeriodStart(), i.getPeriodEnd(), words))).orElse(GridCell.EMPTY)),
                new Column<>(heads.of("planned", 10, COLLECTION_INSTRUMENT, c.getCollectionInstrument_PlannedCount()),
                        e -> Cells.figure(e.instrument().map(i -> i.getPlannedCount()).orElse(null))),
                new Column<>(heads.of("achieved", 10, COLLECTION_INSTRUMENT,
                        c.getCollectionInstrument_AchievedCount()),
                        e -> Cells.figure(e.instrument().map(i -> i.getAchievedCount()).orElse(null))));
    }

    private static Column<Entry> said(GridColumn head, Function<CollectionPlanItem, String> said) {
        return new Column<>(head, e -> {
            GridCell cell = e.item().map(said).map(Cells::text).orElse(GridCell.EMPTY);
            return cell.isEmpty() && e.instrument().isEmpty() ? GAP : cell;
        });
    }

    private GridCell respondents(Entry entry) {
        return entry.item().map(i -> Cells.text(plan.respondents(i)))
                .orElseGet(() -> Cells.text(entry.instrument().stream().flatMap(i -> i.getRespondents().stream())
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
