// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.navigation.Navigation;
import org.corolle.framework.ui.navigation.ShowsElement;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.framework.ui.widgets.PageStack;
import org.corolle.framework.ui.widgets.SearchField;
import org.corolle.framework.ui.widgets.Throttle;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Delta;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.ActiveProject;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.selection.ElementSelection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The tree of the project in front, with a box to search it; follows what is chosen elsewhere. */
public final class ProjectTreeView extends ViewPart implements ShowsElement {

    public static final String ID = Navigation.TREE;

    /** Lines come and go this often at most. */
    private static final int PAUSE_MILLIS = 200;

    private final ElementTitles titles = new ElementTitles(Labels.in(WindowLanguage.locale()));
    private final FrameworkMessages messages = FrameworkMessages.in(WindowLanguage.locale());
    private final Consumer<List<Delta>> changed = this::changed;
    private ElementSelection selection;
    private PageStack stack;
    private Composite page;
    private SearchField search;
    private Throttle rebuild;
    private TreeActions actions;
    private ProjectTree tree;
    private Optional<OpenProject> project = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        selection = ElementSelection.of(this);
        stack = new PageStack(parent);
        page = new Composite(stack.parent(), SWT.NONE);
        page.setLayout(GridLayoutFactory.fillDefaults().spacing(0, Spacing.SMALL).create());
        search = new SearchField(page, messages.get("tree.search"), this::show);
        tree = new ProjectTree(page, id -> project.flatMap(open -> open.element(id)));
        GridDataFactory.fillDefaults().grab(true, true)
                .applyTo(AccessibleName.as(tree.control(), messages.get("tree.name")));
        tree.control().addListener(SWT.Selection, event -> tree.chosen().ifPresent(selection::choose));
        tree.control().addListener(SWT.DefaultSelection, event -> tree.chosen()
                .ifPresent(element -> Navigation.edit(getSite().getPage(), element)));
        search.leadsTo(tree.control());
        rebuild = new Throttle(page, PAUSE_MILLIS, this::update);
        actions = new TreeActions(tree, titles, () -> project, rebuild::want);
        actions.in(this);
        ElementSelection.follow(this, page, this::reveal);
        ActiveProject.follow(getSite().getPage(), page, this::open);
    }

    /** Opens the tree at this element and chooses it. */
    @Override
    public void reveal(EObject element) {
        if (project.isEmpty()) {
            return;
        }
        if (!tree.reveal(element) && !search.text().isEmpty()) {
            search.clear();
            tree.reveal(element);
        }
    }

    @Override
    public void setFocus() {
        if (project.isPresent()) {
            tree.control().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        project.ifPresent(p -> p.removeListener(changed));
        super.dispose();
    }

    private void open(Optional<OpenProject> next) {
        project.ifPresent(p -> p.removeListener(changed));
        project = next;
        project.ifPresent(p -> p.addListener(changed));
        actions.stopRenaming();
        selection.choose(null);
        search.clear();
        show();
    }

    private void show() {
        if (project.isEmpty()) {
            tree.clear();
            stack.say(messages.get("noProject.title"), messages.get("noProject.text"));
            return;
        }
        Optional<EObject> chosen = tree.chosen();
        tree.show(model());
        chosen.ifPresent(tree::reveal);
        stack.show(page);
    }

    private void changed(List<Delta> deltas) {
        boolean lines = deltas.stream().flatMap(d -> d.changes().stream())
                .anyMatch(c -> c instanceof Change.ElementInserted
                || c instanceof Change.ElementRemoved || c instanceof Change.ElementMoved);
        if (lines || !search.text().isEmpty()) {
            rebuild.want();
        } else if (!deltas.isEmpty()) {
            tree.relabel();
        }
    }

    private void update() {
        if (project.isPresent() && !actions.isRenaming()) {
            tree.update(model());
        }
    }

    private TreeModel model() {
        SearchText searched = SearchText.of(search.text());
        TreeModel model = new TreeModel(project.orElseThrow().project(), titles, searched);
        search.found(searched.isEmpty() ? "" : messages.get("tree.found", model.matches()));
        return model;
    }
}
