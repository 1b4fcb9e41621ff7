// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.grids.grid.GridKind;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.NamedElement;
import org.corolle.ui.look.FormKit;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The first page: what the project is, how much it holds, what remains open, and what one can do now. */
final class OverviewPage implements ProjectPage {

    private final PageContext context;
    private final Consumer<String> turnTo;
    private final FrameworkMessages messages;
    private final ElementTitles titles;
    private FormKit kit;
    private ScrolledForm form;
    private OverviewParts parts;
    private List<Object> shown;

    OverviewPage(PageContext context, Consumer<String> turnTo) {
        this.context = context;
        this.turnTo = turnTo;
        this.messages = context.messages();
        this.titles = context.titles();
    }

    @Override
    public String title() {
        return messages.get("overview.title");
    }

    @Override
    public void create(Composite parent) {
        kit = FormKit.on(parent);
        form = kit.page(parent, 1);
        parts = new OverviewParts(kit, context.choose());
        refresh();
    }

    @Override
    public void refresh() {
        Overview overview = Overview.of(context.project(), titles);
        List<Object> words = words(overview);
        if (words.equals(shown)) {
            return;
        }
        shown = words;
        Point origin = form.getOrigin();
        form.setRedraw(false);
        for (Control old : form.getBody().getChildren()) {
            old.dispose();
        }
        draw(overview);
        form.reflow(true);
        form.setOrigin(origin);
        form.setRedraw(true);
    }

    /** All that the page says, so that it is drawn anew only when that has changed. */
    private List<Object> words(Overview overview) {
        return List.of(overview, String.valueOf(context.project().getDescription()), overview.chains().stream()
                .map(this::words).toList(),
                overview.openCells().stream().map(cell -> List.of(titles.of(cell), place(cell))).toList());
    }

    private void draw(Overview overview) {
        Composite body = form.getBody();
        parts.title(body, overview.title());
        parts.facts(body, overview.facts());
        if (context.project().getDescription() != null && !context.project().getDescription().isBlank()) {
            kit.paragraph(body, context.project().getDescription());
        }
        if (overview.illustrative()) {
            parts.banner(body, messages.get("overview.illustrative"));
        }
        if (overview.isEmpty()) {
            parts.banner(body, messages.get("overview.empty"));
        }
        parts.counts(body, overview.counts());
        chains(body, overview.chains());
        open(body, overview.openCells());
        acts(body);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    private void chains(Composite body, List<ValueChain> chains) {
        if (!chains.isEmpty()) {
            kit.heading(body, messages.get("overview.chains"));
            for (ValueChain chain : chains) {
                parts.link(body, titles.of(chain), words(chain), chain);
            }
        }
    }

    private void open(Composite body, List<ChainCell> cells) {
        if (!cells.isEmpty()) {
            kit.heading(body, messages.get("overview.open"));
            for (ChainCell cell : cells) {
                parts.link(body, titles.of(cell), place(cell), cell);
            }
        }
    }

    private String words(ValueChain chain) {
        return messages.get("overview.chain", chain.getMainActivities().size(), names(chain.getMainActivities()),
                chain.getCircuits().size(), names(chain.getCircuits()));
    }

    private String place(ChainCell cell) {
        return cell.getActivity() == null || cell.getCircuit() == null ? ""
                : titles.of(cell.getActivity()) + " × " + titles.of(cell.getCircuit());
    }

    private void acts(Composite body) {
        kit.heading(body, messages.get("overview.acts"));
        Composite buttons = parts.buttons(body);
        parts.button(buttons, messages.get("overview.matrix"),
                () -> turnTo.accept(messages.get("page." + GridKind.MATRIX)));
        parts.button(buttons, messages.get("overview.questions"),
                () -> turnTo.accept(messages.get("page." + GridKind.QUESTIONS)));
        parts.button(buttons, messages.get("overview.grid"),
                () -> turnTo.accept(messages.get("page." + GridKind.INDICATORS)));
        parts.button(buttons, messages.get("grid.export"), () -> context.export().accept(Optional.empty()));
    }

    private String names(List<? extends NamedElement> elements) {
        return elements.stream().map(titles::of).collect(Collectors.joining(", "));
    }
}
