// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.questions;

import java.util.Optional;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.widgets.PageHead;
import org.corolle.framework.ui.widgets.PageStack;
import org.corolle.framework.ui.widgets.Tiles;
import org.corolle.grids.GridKind;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.ui.look.FormKit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The table of questions: three columns, paragraphs kept together, each question with what covers it. */
public final class QuestionsPage implements ProjectPage {

    private final PageContext context;
    private PageStack pile;
    private FormKit kit;
    private ScrolledForm form;
    private Tiles tiles;
    private Object shown;

    public QuestionsPage(PageContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return context.messages().get("page." + GridKind.QUESTIONS);
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
        QuestionsModel model = QuestionsModel.of(context.project().getFramework());
        QuestionsTable table = new QuestionsTable(kit, tiles, context);
        if (!model.shape().equals(shown) || !tiles.say(table.contents(model))) {
            tiles.anew(() -> draw(model, table));
            shown = model.shape();
        }
        if (model.rows().isEmpty()) {
            pile.say(context.messages().get("questions.empty.title"), context.messages().get("questions.empty.text"));
        } else {
            pile.show(form);
        }
    }

    private void draw(QuestionsModel model, QuestionsTable table) {
        for (Control old : form.getBody().getChildren()) {
            old.dispose();
        }
        PageHead.create(kit, form.getBody(), GridKind.QUESTIONS.title(context.titles().labels().locale()), context.messages().get("grid.export"),
                () -> context.export().accept(Optional.of(GridKind.QUESTIONS)));
        table.draw(form.getBody(), model);
    }

    @Override
    public boolean draws(EObject element) {
        return element instanceof EvaluativeQuestion || element instanceof StrategicQuestion;
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
