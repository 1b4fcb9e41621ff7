// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.questions;

import java.util.ArrayList;
import java.util.List;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.questions.QuestionsModel.Paragraph;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.Illustrative;
import org.corolle.framework.ui.widgets.Badge;
import org.corolle.framework.ui.widgets.TileContent;
import org.corolle.framework.ui.widgets.Tiles;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.NamedElement;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Draws the three columns: the strategic question, and its evaluative questions by focus, paragraph by paragraph. */
final class QuestionsTable {

    private final FormKit kit;
    private final Tiles tiles;
    private final PageContext context;
    private final FrameworkMessages messages;

    QuestionsTable(FormKit kit, Tiles tiles, PageContext context) {
        this.kit = kit;
        this.tiles = tiles;
        this.context = context;
        this.messages = context.messages();
    }

    void draw(Composite parent, QuestionsModel model) {
        boolean unsaid = model.rows().stream().anyMatch(row -> !row.unsaid().isEmpty());
        Composite table = kit.toolkit().createComposite(parent);
        table.setLayout(GridLayoutFactory.fillDefaults().numColumns(unsaid ? 4 : 3).equalWidth(true)
                .spacing(Spacing.MEDIUM, Spacing.SMALL).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        header(table, "questions.strategic");
        header(table, "questions.process");
        header(table, "questions.impacts");
        if (unsaid) {
            header(table, "questions.unsaid");
        }
        for (QuestionsModel.Row row : model.rows()) {
            Composite first = column(table);
            tiles.add(first, TileContent.of(words(row.strategic()), row.strategic()), context.naming(row.strategic()));
            paragraphs(table, row.process());
            paragraphs(table, row.impacts());
            if (unsaid) {
                paragraphs(table, row.unsaid());
            }
        }
    }

    /** What the tiles say, in the order in which they are drawn. */
    List<TileContent> contents(QuestionsModel model) {
        boolean unsaid = model.rows().stream().anyMatch(row -> !row.unsaid().isEmpty());
        List<TileContent> all = new ArrayList<>();
        for (QuestionsModel.Row row : model.rows()) {
            all.add(TileContent.of(words(row.strategic()), row.strategic()));
            contents(row.process(), all);
            contents(row.impacts(), all);
            if (unsaid) {
                contents(row.unsaid(), all);
            }
        }
        return all;
    }

    private void contents(List<Paragraph> paragraphs, List<TileContent> all) {
        paragraphs.forEach(paragraph -> paragraph.questions().forEach(question -> all.add(content(question))));
        if (paragraphs.isEmpty()) {
            all.add(TileContent.of(messages.get("questions.none"), null));
        }
    }

    private void header(Composite table, String key) {
        Label label = kit.toolkit().createLabel(table, messages.get(key), SWT.WRAP);
        label.setFont(Fonts.strong(label));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.END).hint(130, SWT.DEFAULT).applyTo(label);
    }

    private void paragraphs(Composite table, List<Paragraph> paragraphs) {
        Composite column = column(table);
        for (Paragraph paragraph : paragraphs) {
            Composite together = kit.toolkit().createComposite(column);
            together.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(together);
            paragraph.questions().forEach(question -> tiles.add(together, content(question), context.naming(question)));
        }
        if (paragraphs.isEmpty()) {
            tiles.add(column, TileContent.of(messages.get("questions.none"), null));
        }
    }

    private Composite column(Composite table) {
        Composite column = kit.toolkit().createComposite(table);
        column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, Spacing.MEDIUM).create());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private TileContent content(EvaluativeQuestion question) {
        long covered = question.getMarkers().size()
                + question.getIndicators().stream().filter(i -> i.getStatus() == IndicatorStatus.RETAINED).count();
        return covered == 0 ? new TileContent(words(question), Badge.ASKED, messages.get("questions.uncovered"), "",
                question)
                : new TileContent(words(question), Badge.SOLID, messages.get("questions.covered", covered), "",
                question);
    }

    private String words(NamedElement element) {
        String title = context.titles().of(element);
        return Illustrative.test(element) ? messages.get("tree.illustrative", title) : title;
    }
}
