// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.matrix;

import java.util.Optional;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.widgets.PageHead;
import org.corolle.framework.ui.widgets.Pile;
import org.corolle.framework.ui.widgets.Tiles;
import org.corolle.grids.GridKind;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.ui.look.FormKit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The matrix of each chain of the project, drawn as a table whose cells can be chosen. */
public final class MatrixPage implements ProjectPage {

    private final PageContext context;
    private Pile pile;
    private FormKit kit;
    private ScrolledForm form;
    private Tiles tiles;

    public MatrixPage(PageContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return context.messages().get("page." + GridKind.MATRIX);
    }

    @Override
    public void create(Composite parent) {
        pile = new Pile(parent);
        kit = FormKit.on(pile.parent());
        form = kit.page(pile.parent(), 1);
        tiles = new Tiles(form, context.choose());
        refresh();
    }

    @Override
    public void refresh() {
        tiles.clear();
        for (Control old : form.getBody().getChildren()) {
            old.dispose();
        }
        MatrixTable table = new MatrixTable(kit, tiles, context);
        boolean any = false;
        for (ValueChain chain : context.project().getChains()) {
            MatrixModel model = MatrixModel.of(chain, context.values());
            if (!model.isEmpty()) {
                PageHead.create(kit, form.getBody(), context.titles().of(chain), context.messages().get("grid.export"),
                        () -> context.export().accept(Optional.of(GridKind.MATRIX)));
                table.draw(form.getBody(), model);
                any = true;
            }
        }
        if (any) {
            form.reflow(true);
            pile.show(form);
        } else {
            pile.say(context.messages().get("matrix.empty.title"), context.messages().get("matrix.empty.text"));
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
