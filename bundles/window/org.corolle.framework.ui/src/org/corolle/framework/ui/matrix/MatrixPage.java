// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.matrix;

import java.util.List;
import java.util.Optional;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.widgets.PageHead;
import org.corolle.framework.ui.widgets.PageStack;
import org.corolle.framework.ui.widgets.Tiles;
import org.corolle.grids.GridKind;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.ui.look.FormKit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The matrix of each chain of the project, drawn as a table whose cells can be chosen. */
public final class MatrixPage implements ProjectPage {

    private final PageContext context;
    private PageStack pile;
    private FormKit kit;
    private ScrolledForm form;
    private Tiles tiles;
    private List<Object> shown;

    public MatrixPage(PageContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return context.messages().get("page." + GridKind.MATRIX);
    }

    @Override
    public void create(Composite parent) {
        pile = new PageStack(parent);
        kit = FormKit.on(pile.parent());
        form = kit.page(pile.parent(), 1);
        tiles = new Tiles(form, context.choose());
        tiles.afterEditing(this::refresh);
        refresh();
    }

    @Override
    public void refresh() {
        if (tiles.isEditing() || form.isDisposed()) {
            return;
        }
        List<MatrixModel> models = context.project().getChains().stream().map(chain -> MatrixModel.of(chain, context.values()))
                .filter(model -> !model.isEmpty()).toList();
        MatrixTable table = new MatrixTable(kit, tiles, context);
        List<Object> shape = models.stream().<Object>map(model -> List.of(context.titles().of(model.chain()), model.shape())).toList();
        if (!shape.equals(shown) || !tiles.say(models.stream().flatMap(model -> table.contents(model).stream()).toList())) {
            tiles.anew(() -> draw(models, table));
            shown = shape;
        }
        if (models.isEmpty()) {
            pile.say(context.messages().get("matrix.empty.title"), context.messages().get("matrix.empty.text"));
        } else {
            pile.show(form);
        }
    }

    private void draw(List<MatrixModel> models, MatrixTable table) {
        for (Control old : form.getBody().getChildren()) {
            old.dispose();
        }
        for (MatrixModel model : models) {
            PageHead.create(kit, form.getBody(), context.titles().of(model.chain()), context.messages().get("grid.export"),
                    () -> context.export().accept(Optional.of(GridKind.MATRIX)));
            table.draw(form.getBody(), model);
        }
    }

    @Override
    public boolean draws(EObject element) {
        return element instanceof ChainCell || element instanceof Circuit || element instanceof MainActivity;
    }

    @Override
    public void reveal(EObject element) {
        tiles.reveal(element);
    }

    @Override
    public void setFocus() {
        if (!tiles.setFocus()) {
            pile.setFocus();
        }
    }
}
