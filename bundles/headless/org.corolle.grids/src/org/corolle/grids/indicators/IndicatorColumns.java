// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import static org.corolle.model.collection.CollectionPackage.Literals.COLLECTION_PLAN_ITEM;
import static org.corolle.model.framework.FrameworkPackage.Literals.INDICATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.corolle.grids.draft.ColumnHeads;
import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;

/** The 28 columns of the indicator grid, in the order of the method. */
final class IndicatorColumns {

    private final List<DraftColumn<FrameworkRow>> columns = new ArrayList<>();
    private final IndicatorCells cells;

    private IndicatorColumns(IndicatorCells cells) {
        this.cells = cells;
    }

    /** All 28, for a project's lines. */
    static List<DraftColumn<FrameworkRow>> of(EvaluationProject project, Locale locale) {
        IndicatorColumns table = new IndicatorColumns(new IndicatorCells(project, locale));
        table.fill(new ColumnHeads(locale));
        return table.columns;
    }

    private void fill(ColumnHeads heads) {
        FrameworkPackage f = FrameworkPackage.eINSTANCE;
        CollectionPackage c = CollectionPackage.eINSTANCE;
        add(heads.of("code", 10, INDICATOR, f.getIndicator_Code()), cells::code);
        add(heads.own("dimension", 20), cells::dimension);
        add(heads.own("criterion", 24), cells::criterion);
        add(heads.of("action", 20, INDICATOR, f.getIndicator_Actions()), cells::action);
        add(heads.own("link", 22), cells::link);
        add(heads.own("circuit", 18), cells::circuit);
        add(heads.of("question", 36, INDICATOR, f.getIndicator_Questions()), cells::question);
        add(heads.of("focus", 18, FrameworkPackage.Literals.EVALUATIVE_QUESTION, f.getEvaluativeQuestion_Focus()),
                cells::focus);
        add(heads.of("indicator", 34, INDICATOR, ProjectPackage.eINSTANCE.getNamedElement_Name()), cells::indicator);
        add(heads.of("definition", 36, INDICATOR, f.getIndicator_Definition(), f.getIndicator_Calculation()),
                cells::definition);
        add(heads.of("level", 12, INDICATOR, f.getIndicator_Level()), cells::level);
        add(heads.of("nature", 13, INDICATOR, f.getIndicator_Nature()), cells::nature);
        add(cells.withMeasures(heads.of("measure", 16, INDICATOR, f.getIndicator_Measure(), f.getIndicator_Unit())),
                cells::measure);
        add(cells.withDirections(heads.own("direction", 11)), cells::direction);
        add(heads.own("markers", 34), cells::markers);
        add(heads.of("stakeholders", 20, INDICATOR, f.getIndicator_Stakeholders()), cells::stakeholders);
        add(heads.of("instrument", 22, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Instrument()),
                cells::instrument);
        add(heads.of("source", 22, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_MeansOfVerification()),
                cells::source);
        add(heads.of("respondents", 20, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Respondents()),
                cells::respondents);
        add(heads.of("responsible", 18, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_ResponsibleRole()),
                cells::responsible);
        add(heads.of("frequency", 18, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Frequency(),
                c.getCollectionPlanItem_Moment()), cells::frequency);
        add(heads.own("baseline", 20), line -> cells.measured(line, MeasurementKind.BASELINE));
        add(heads.own("target", 20), line -> cells.measured(line, MeasurementKind.TARGET));
        add(heads.own("observed", 24), cells::observed);
        add(heads.own("comment", 36), cells::comment);
        add(heads.of("scope", 14, INDICATOR, ProjectPackage.eINSTANCE.getElement_TransferScope()), cells::scope);
        add(heads.of("aggregation", 14, INDICATOR, f.getIndicator_Aggregation()), cells::aggregation);
        add(heads.of("status", 11, INDICATOR, f.getIndicator_Status()), cells::status);
    }

    private void add(GridColumn head, Function<FrameworkRow, GridCell> cell) {
        columns.add(new DraftColumn<>(head, cell));
    }
}
