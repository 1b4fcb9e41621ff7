// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import static org.corolle.model.collection.CollectionPackage.Literals.COLLECTION_PLAN_ITEM;
import static org.corolle.model.framework.FrameworkPackage.Literals.INDICATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import org.corolle.grids.draft.ColumnHeads;
import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.words.GridWords;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;

/** The 28 columns of the indicator grid, in the order of the method. */
final class IndicatorColumns {

    private static final String MEASURE = "measure";

    /** A column before there is a project: what it is called, and which of a project's cells it shows. */
    private record Column(GridColumn head, BiFunction<IndicatorCells, FrameworkRow, GridCell> cell) { }

    private final List<Column> columns = new ArrayList<>();

    private IndicatorColumns(Locale locale) {
        fill(new ColumnHeads(locale), GridWords.in(locale));
    }

    /** What the columns are called; no project is needed for that. */
    static List<GridColumn> heads(Locale locale) {
        return new IndicatorColumns(locale).columns.stream().map(Column::head).toList();
    }

    /** All 28, for a project's lines. */
    static List<DraftColumn<FrameworkRow>> of(EvaluationProject project, Locale locale) {
        IndicatorCells cells = new IndicatorCells(project, locale);
        return new IndicatorColumns(locale).columns.stream().map(c -> new DraftColumn<FrameworkRow>(
                c.head().id().equals(MEASURE) ? cells.withMeasures(c.head()) : c.head(),
                line -> c.cell().apply(cells, line))).toList();
    }

    private void fill(ColumnHeads heads, GridWords words) {
        FrameworkPackage f = FrameworkPackage.eINSTANCE;
        CollectionPackage c = CollectionPackage.eINSTANCE;
        add(heads.of("code", 10, INDICATOR, f.getIndicator_Code()), IndicatorCells::code);
        add(heads.own("dimension", 20), IndicatorCells::dimension);
        add(heads.own("criterion", 24), IndicatorCells::criterion);
        add(heads.of("action", 20, INDICATOR, f.getIndicator_Actions()), IndicatorCells::action);
        add(heads.own("link", 22), IndicatorCells::link);
        add(heads.own("circuit", 18), IndicatorCells::circuit);
        add(heads.of("question", 36, INDICATOR, f.getIndicator_Questions()), IndicatorCells::question);
        add(heads.of("focus", 18, FrameworkPackage.Literals.EVALUATIVE_QUESTION, f.getEvaluativeQuestion_Focus()),
                IndicatorCells::focus);
        add(heads.of("indicator", 34, INDICATOR, ProjectPackage.eINSTANCE.getNamedElement_Name()),
                IndicatorCells::indicator);
        add(heads.of("definition", 36, INDICATOR, f.getIndicator_Definition(), f.getIndicator_Calculation()),
                IndicatorCells::definition);
        add(heads.of("level", 12, INDICATOR, f.getIndicator_Level()), IndicatorCells::level);
        add(heads.of("nature", 13, INDICATOR, f.getIndicator_Nature()), IndicatorCells::nature);
        add(heads.of(MEASURE, 16, INDICATOR, f.getIndicator_Measure(), f.getIndicator_Unit()), IndicatorCells::measure);
        add(heads.own("direction", 11, words.get("direction.true"), words.get("direction.false")),
                IndicatorCells::direction);
        add(heads.own("markers", 34), IndicatorCells::markers);
        add(heads.of("stakeholders", 20, INDICATOR, f.getIndicator_Stakeholders()), IndicatorCells::stakeholders);
        add(heads.of("instrument", 22, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Instrument()),
                IndicatorCells::instrument);
        add(heads.of("source", 22, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_MeansOfVerification()),
                IndicatorCells::source);
        add(heads.of("respondents", 20, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Respondents()),
                IndicatorCells::respondents);
        add(heads.of("responsible", 18, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_ResponsibleRole()),
                IndicatorCells::responsible);
        add(heads.of("frequency", 18, COLLECTION_PLAN_ITEM, c.getCollectionPlanItem_Frequency(),
                c.getCollectionPlanItem_Moment()), IndicatorCells::frequency);
        add(heads.own("baseline", 20), (cells, line) -> cells.measured(line, MeasurementKind.BASELINE));
        add(heads.own("target", 20), (cells, line) -> cells.measured(line, MeasurementKind.TARGET));
        add(heads.own("observed", 24), IndicatorCells::observed);
        add(heads.own("comment", 36), IndicatorCells::comment);
        add(heads.of("scope", 14, INDICATOR, ProjectPackage.eINSTANCE.getElement_TransferScope()),
                IndicatorCells::scope);
        add(heads.of("aggregation", 14, INDICATOR, f.getIndicator_Aggregation()), IndicatorCells::aggregation);
        add(heads.of("status", 11, INDICATOR, f.getIndicator_Status()), IndicatorCells::status);
    }

    private void add(GridColumn head, BiFunction<IndicatorCells, FrameworkRow, GridCell> cell) {
        columns.add(new Column(head, cell));
    }
}
