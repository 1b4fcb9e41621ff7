// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.matrix;

import java.util.List;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.TilesPage;
import org.corolle.framework.ui.widgets.TileContent;
import org.corolle.grids.grid.GridKind;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The matrix of each chain of the project, drawn as a table whose cells can be chosen. */
public final class MatrixPage extends TilesPage<List<MatrixModel>> {

    public MatrixPage(PageContext context) {
        super(context, GridKind.MATRIX);
    }

    @Override
    protected List<MatrixModel> model() {
        return context().project().getChains().stream().map(chain -> MatrixModel.of(chain, context().values()))
                .filter(model -> !model.isEmpty()).toList();
    }

    @Override
    protected Object shape(List<MatrixModel> models) {
        return models.stream().map(model -> List.of(context().titles().of(model.chain()), model.shape())).toList();
    }

    @Override
    protected boolean isEmpty(List<MatrixModel> models) {
        return models.isEmpty();
    }

    @Override
    protected List<TileContent> contents(List<MatrixModel> models) {
        return models.stream().flatMap(model -> table().contents(model).stream()).toList();
    }

    @Override
    protected void draw(Composite body, List<MatrixModel> models) {
        for (MatrixModel model : models) {
            head(body, context().titles().of(model.chain()));
            table().draw(body, model);
        }
    }

    @Override
    protected String emptyKey() {
        return "matrix.empty.";
    }

    @Override
    public boolean draws(EObject element) {
        return element instanceof ChainCell || element instanceof Circuit || element instanceof MainActivity;
    }

    private MatrixTable table() {
        return new MatrixTable(kit(), tiles(), context());
    }
}
