// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.questions;

import java.util.List;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.TilesPage;
import org.corolle.framework.ui.widgets.TileContent;
import org.corolle.grids.grid.GridKind;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.StrategicQuestion;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The table of questions: three columns, paragraphs kept together, each question with what covers it. */
public final class QuestionsPage extends TilesPage<QuestionsModel> {

    public QuestionsPage(PageContext context) {
        super(context, GridKind.QUESTIONS);
    }

    @Override
    protected QuestionsModel model() {
        return QuestionsModel.of(context().project().getFramework());
    }

    @Override
    protected Object shape(QuestionsModel model) {
        return model.shape();
    }

    @Override
    protected boolean isEmpty(QuestionsModel model) {
        return model.rows().isEmpty();
    }

    @Override
    protected List<TileContent> contents(QuestionsModel model) {
        return table().contents(model);
    }

    @Override
    protected void draw(Composite body, QuestionsModel model) {
        head(body, GridKind.QUESTIONS.title(context().titles().labels().locale()));
        table().draw(body, model);
    }

    @Override
    protected String emptyKey() {
        return "questions.empty.";
    }

    @Override
    public boolean draws(EObject element) {
        return element instanceof EvaluativeQuestion || element instanceof StrategicQuestion;
    }

    private QuestionsTable table() {
        return new QuestionsTable(kit(), tiles(), context());
    }
}
