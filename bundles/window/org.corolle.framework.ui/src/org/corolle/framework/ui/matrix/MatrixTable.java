// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.matrix;

import java.util.ArrayList;
import java.util.List;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.Illustrative;
import org.corolle.framework.ui.widgets.Badge;
import org.corolle.framework.ui.widgets.TileContent;
import org.corolle.framework.ui.widgets.TileEditing;
import org.corolle.framework.ui.widgets.Tiles;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Draws one matrix: circuits above, activities with their resource on the left and a tile for each cell. */
final class MatrixTable {

    private final FormKit kit;
    private final Tiles tiles;
    private final PageContext context;
    private final FrameworkMessages messages;

    MatrixTable(FormKit kit, Tiles tiles, PageContext context) {
        this.kit = kit;
        this.tiles = tiles;
        this.context = context;
        this.messages = context.messages();
    }

    void draw(Composite parent, MatrixModel model) {
        Composite table = kit.toolkit().createComposite(parent);
        table.setLayout(GridLayoutFactory.fillDefaults().numColumns(model.circuits().size() + 1).equalWidth(true)
                .spacing(Spacing.SMALL, Spacing.SMALL).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        Label corner = kit.toolkit().createLabel(table, messages.get("matrix.corner"), SWT.WRAP);
        corner.setForeground(WindowColours.quiet(corner));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).hint(100, SWT.DEFAULT).applyTo(corner);
        model.circuits().forEach(circuit -> tiles.add(table, content(circuit), context.naming(circuit)));
        for (MatrixModel.Row row : model.rows()) {
            tiles.add(table, content(row), context.naming(row.activity()));
            for (int i = 0; i < row.cells().size(); i++) {
                cell(table, row.cells().get(i), new EmptyCell(model.chain(), row.activity(), model.circuits().get(i)));
            }
        }
    }

    /** What the tiles of this matrix say, in the order in which they are drawn. */
    List<TileContent> contents(MatrixModel model) {
        List<TileContent> all = new ArrayList<>();
        model.circuits().forEach(circuit -> all.add(content(circuit)));
        for (MatrixModel.Row row : model.rows()) {
            all.add(content(row));
            row.cells().forEach(cells -> {
                if (cells.isEmpty()) {
                    all.add(nothing());
                }
                cells.forEach(cell -> all.add(content(cell)));
            });
        }
        return all;
    }

    private TileContent content(Circuit circuit) {
        return state(context.titles().of(circuit), circuit.isSetStatus() ? circuit.getStatus() : null, "", circuit);
    }

    private TileContent content(MatrixModel.Row row) {
        return new TileContent(context.titles().of(row.activity()), Badge.NONE, "", row.resource(), row.activity());
    }

    private TileContent nothing() {
        return new TileContent(messages.get("matrix.noCell"), Badge.NONE, "", "", null);
    }

    private void cell(Composite table, List<ChainCell> cells, EmptyCell crossing) {
        if (cells.isEmpty()) {
            tiles.add(table, nothing(),
                    TileEditing.of(() -> new TileEditing.Change("", words -> crossing.write(context.open(), words))));
        } else if (cells.size() == 1) {
            tiles.add(table, content(cells.get(0)), context.naming(cells.get(0)));
        } else {
            Composite several = kit.toolkit().createComposite(table);
            several.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(several);
            cells.forEach(cell -> tiles.add(several, content(cell), context.naming(cell)));
        }
    }

    private TileContent content(ChainCell cell) {
        String text = cell.getName() == null || cell.getName().isBlank() ? messages.get("matrix.noText")
                : cell.getName();
        String question = cell.getOpenQuestion() == null || cell.getOpenQuestion().isBlank() ? ""
                : messages.get("matrix.question", cell.getOpenQuestion());
        return state(text, cell.getStatus(), question, cell);
    }

    private TileContent state(String text, CellStatus status, String note,
            org.corolle.model.project.NamedElement element) {
        String words = Illustrative.test(element) ? messages.get("tree.illustrative", text) : text;
        return new TileContent(words, badge(status), status == null ? "" : word(status), note, element);
    }

    private String word(CellStatus status) {
        return context.titles().labels().of(status, ChainPackage.Literals.CELL_STATUS);
    }

    private static Badge badge(CellStatus status) {
        return status == null ? Badge.NONE : switch (status) {
            case EXISTING -> Badge.SOLID;
            case IN_PROGRESS -> Badge.HATCHED;
            case PLANNED -> Badge.DOTTED;
            case TO_DISCUSS -> Badge.ASKED;
            case DISCARDED -> Badge.CROSSED;
        };
    }
}
