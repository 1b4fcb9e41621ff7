// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.page;

import java.util.List;
import java.util.Optional;

import org.corolle.framework.ui.widgets.PageHead;
import org.corolle.framework.ui.widgets.PageStack;
import org.corolle.framework.ui.widgets.TileContent;
import org.corolle.framework.ui.widgets.Tiles;
import org.corolle.grids.grid.GridKind;
import org.corolle.ui.look.FormKit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * A page of tables whose cells are tiles to choose and to write in. It is drawn anew only when the shape of its tables
 * has changed; else its tiles say something else, so that the keyboard stays where it is.
 *
 * @param <M> what the tables are made from
 */
public abstract class TilesPage<M> implements ProjectPage {

    private final PageContext context;
    private final GridKind kind;
    private PageStack stack;
    private FormKit kit;
    private ScrolledForm form;
    private Tiles tiles;
    private Object shown;

    protected TilesPage(PageContext context, GridKind kind) {
        this.context = context;
        this.kind = kind;
    }

    /** What the project gives to draw. */
    protected abstract M model();

    /** What the model's tables are like: how many rows, columns and cells. */
    protected abstract Object shape(M model);

    /** Whether there is nothing to draw yet. */
    protected abstract boolean isEmpty(M model);

    /** What the tiles say, in the order in which they are drawn. */
    protected abstract List<TileContent> contents(M model);

    /** Draws the tables below what stands there. */
    protected abstract void draw(Composite body, M model);

    /** Key of the sentence for an empty page, without its last word. */
    protected abstract String emptyKey();

    @Override
    public final String title() {
        return context.messages().get("page." + kind);
    }

    @Override
    public final void create(Composite parent) {
        stack = new PageStack(parent);
        kit = FormKit.on(stack.parent());
        form = kit.page(stack.parent(), 1);
        tiles = new Tiles(form, context.choose());
        tiles.afterEditing(this::refresh);
        refresh();
    }

    @Override
    public final void refresh() {
        if (tiles.isEditing() || form.isDisposed()) {
            return;
        }
        M model = model();
        Object shape = shape(model);
        if (!shape.equals(shown) || !tiles.say(contents(model))) {
            tiles.anew(() -> anew(model));
            shown = shape;
        }
        if (isEmpty(model)) {
            stack.say(context.messages().get(emptyKey() + "title"), context.messages().get(emptyKey() + "text"));
        } else {
            stack.show(form);
        }
    }

    @Override
    public final void reveal(EObject element) {
        tiles.reveal(element);
    }

    @Override
    public final void setFocus() {
        if (!tiles.setFocus()) {
            stack.setFocus();
        }
    }

    protected final PageContext context() {
        return context;
    }

    protected final FormKit kit() {
        return kit;
    }

    protected final Tiles tiles() {
        return tiles;
    }

    /** A title with the way to export what stands below. */
    protected final void head(Composite body, String title) {
        PageHead.create(kit, body, title, context.messages().get("grid.export"),
                () -> context.export().accept(Optional.of(kind)));
    }

    private void anew(M model) {
        for (Control old : form.getBody().getChildren()) {
            old.dispose();
        }
        draw(form.getBody(), model);
    }
}
