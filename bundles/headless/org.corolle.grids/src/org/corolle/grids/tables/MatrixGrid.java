// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The matrix D2: a row for each main activity, a column for each circuit. Several chains stand one below the other and
 * share the columns of circuits of the same name; model chains are left out where there are others.
 */
public final class MatrixGrid {

    private static final int FONT_SIZE = 11;
    private static final int CIRCUIT_WIDTH = 34;

    private final EvaluationProject project;
    private final GridRequest request;
    private final GridWords words;
    private final Labels labels;
    private final MatrixCells cells;
    private final List<ValueChain> chains;

    private MatrixGrid(EvaluationProject project, GridRequest request) {
        this.project = project;
        this.request = request;
        words = GridWords.in(request.locale());
        labels = Labels.in(request.locale());
        boolean own = project.getChains().stream().anyMatch(c -> !c.isTemplate());
        chains = project.getChains().stream().filter(c -> !own || !c.isTemplate()).toList();
        cells = new MatrixCells(words, labels, chains);
    }

    /** The matrix of a project. */
    public static Grid build(EvaluationProject project, GridRequest request) {
        return new MatrixGrid(project, request).build();
    }

    private Grid build() {
        Map<String, List<Circuit>> circuits = circuits();
        GridDraft<MainActivity> draft = new GridDraft<>(project, request, columns(circuits));
        for (ValueChain chain : chains) {
            for (MainActivity activity : chain.getMainActivities()) {
                draft.row(activity, "", List.of(activity), cells.of(activity).stream());
            }
        }
        return draft.finish(request.kind().title(request.locale()), words.get("sentence.noActivities"),
                new GridAppearance(FONT_SIZE, 0, false, chains.size() > 1), notes(circuits));
    }

    private List<DraftColumn<MainActivity>> columns(Map<String, List<Circuit>> circuits) {
        ColumnHeads heads = new ColumnHeads(request.locale());
        List<DraftColumn<MainActivity>> columns = new ArrayList<>();
        if (chains.size() > 1) {
            columns.add(new DraftColumn<>(heads.own("chain", 24),
                    a -> GridCells.text(labels.of(a.eContainer())).with(Tone.SECTION)));
        }
        columns.add(new DraftColumn<>(heads.own("activity", 26), a -> GridCells.text(labels.of(a)).with(Tone.SECTION)));
        columns.add(new DraftColumn<>(heads.of("resource-type", 22, ChainPackage.Literals.ACTIVITY,
                ChainPackage.eINSTANCE.getActivity_ResourceLabel()), a -> GridCells.text(resource(a))));
        circuits.values().forEach(same -> columns.add(new DraftColumn<>(head(same.get(0)), a -> cell(a, same))));
        return columns;
    }

    private GridColumn head(Circuit circuit) {
        String explanation = CleanText.of(circuit.getDescription());
        String label = CleanText.line(labels.of(circuit));
        return new GridColumn("circuit:" + circuit.getId(), label.isEmpty() ? labels.of(circuit.eClass()) : label,
                explanation.isEmpty() ? words.get("column.circuit.matrix") : explanation, CIRCUIT_WIDTH, List.of());
    }

    private GridCell cell(MainActivity activity, List<Circuit> same) {
        return same.stream().filter(c -> EcoreUtil.isAncestor(activity.eContainer(), c)).findFirst()
                .map(c -> cells.of(activity, c)).orElse(GridCell.EMPTY);
    }

    private String resource(MainActivity activity) {
        String label = CleanText.of(activity.getResourceLabel());
        return !label.isEmpty() || !activity.isSetResourceType() ? label
                : labels.of(activity.getResourceType(), ChainPackage.Literals.RESOURCE_TYPE);
    }

    private Map<String, List<Circuit>> circuits() {
        Map<String, List<Circuit>> byName = new LinkedHashMap<>();
        for (ValueChain chain : chains) {
            Map<String, Integer> seen = new LinkedHashMap<>();
            for (Circuit circuit : chain.getCircuits()) {
                String name = CleanText.line(labels.of(circuit)).toLowerCase(words.locale());
                int again = seen.merge(name, 1, Integer::sum);
                byName.computeIfAbsent(name + '\n' + again, n -> new ArrayList<>()).add(circuit);
            }
        }
        return byName;
    }

    private List<String> notes(Map<String, List<Circuit>> circuits) {
        Stream<String> statuses = circuits.values().stream().flatMap(List::stream).filter(Circuit::isSetStatus)
                .map(c -> words.get("note.circuit", CleanText.line(labels.of(c)), labels.of(c.getStatus(),
                        ChainPackage.Literals.CELL_STATUS)));
        Stream<String> rules = circuits.values().stream().flatMap(List::stream)
                .filter(c -> !CleanText.of(c.getEthicalRule()).isEmpty())
                .map(c -> words.get("note.rule", CleanText.line(labels.of(c)), CleanText.of(c.getEthicalRule())));
        return Stream.of(Stream.of(words.get("note.cells")), statuses, rules).flatMap(s -> s).distinct().toList();
    }
}
