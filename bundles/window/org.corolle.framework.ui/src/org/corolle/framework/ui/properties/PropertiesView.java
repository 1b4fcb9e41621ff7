// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.navigation.EditsElement;
import org.corolle.framework.ui.navigation.Navigation;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.ActionFactory;
import org.corolle.framework.ui.widgets.PageStack;
import org.corolle.hub.change.Delta;
import org.corolle.model.project.Identified;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.ActiveProject;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.selection.ElementSelection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The properties of the element chosen anywhere in the window; its links lead on, and back. */
public final class PropertiesView extends ViewPart implements EditsElement {

    public static final String ID = Navigation.PROPERTIES;
    private static final String EMPTY = "showEmpty";

    private final FrameworkMessages messages = FrameworkMessages.in(WindowLanguage.locale());
    private final Deque<String> visited = new ArrayDeque<>();
    private final Consumer<List<Delta>> changed = deltas -> refresh();
    private ElementSelection selection;
    private PageStack stack;
    private Composite area;
    private PropertyPage page;
    private Label information;
    private Action empty;
    private Action back;
    private String shown = "";
    private Optional<OpenProject> project = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        selection = ElementSelection.of(this);
        stack = new PageStack(parent);
        area = new Composite(stack.parent(), SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        page = new PropertyPage(area, new ElementTitles(Labels.in(WindowLanguage.locale())), this::follow,
                this::explain);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(page.control());
        information = new Label(area, SWT.WRAP);
        information.setForeground(WindowColours.quiet(information));
        GridDataFactory.fillDefaults().grab(true, false).indent(Spacing.SMALL, 0).hint(100, SWT.DEFAULT)
                .applyTo(information);
        acts();
        ElementSelection.follow(this, area, this::chosenElsewhere);
        ActiveProject.follow(getSite().getPage(), area, this::open);
    }

    @Override
    public void follow(EObject chosen) {
        EObject element = element(Edits.id(chosen));
        if (element == null) {
            return;
        }
        if (!shown.isEmpty() && !shown.equals(Edits.id(element))) {
            visited.push(shown);
        }
        show(element);
        selection.choose(element);
    }

    @Override
    public void edit(EObject element, EStructuralFeature feature) {
        follow(element);
        page.edit(feature);
    }

    /** Shows the element before this one, of those that are still there. */
    public void back() {
        EObject before = null;
        while (before == null && !visited.isEmpty()) {
            before = element(visited.pop());
        }
        if (before != null) {
            show(before);
            selection.choose(before);
        }
    }

    /** The element on the page; null when there is none. */
    public EObject shown() {
        return element(shown);
    }

    @Override
    public void setFocus() {
        if (shown.isEmpty() || !page.setFocus()) {
            stack.setFocus();
        }
    }

    private void acts() {
        back = ActionFactory.push(messages.get("property.back"), "back", this::back);
        empty = ActionFactory.check(messages.get("property.showEmpty"), "show-empty", () -> {
            ActionFactory.settings(PropertiesView.class).put(EMPTY, empty.isChecked());
            show(shown());
        });
        String last = ActionFactory.settings(PropertiesView.class).get(EMPTY);
        empty.setChecked(last == null || Boolean.parseBoolean(last));
        getViewSite().getActionBars().getToolBarManager().add(back);
        getViewSite().getActionBars().getToolBarManager().add(empty);
        getViewSite().getActionBars().getMenuManager().add(empty);
    }

    private void chosenElsewhere(EObject element) {
        EObject now = element instanceof Identified ? element(Edits.id(element)) : null;
        if (now != null && !Edits.id(now).equals(shown)) {
            visited.clear();
            show(now);
        }
    }

    private void show(EObject element) {
        shown = element == null ? "" : Edits.id(element);
        back.setEnabled(!visited.isEmpty());
        if (element == null) {
            stack.say(messages.get("property.nothing.title"), messages.get("property.nothing.text"));
            return;
        }
        boolean focused = page.hasFocus();
        page.show(project.orElseThrow(), element, empty.isChecked());
        stack.show(area);
        if (focused) {
            page.setFocus();
        }
        explain("");
    }

    private void open(Optional<OpenProject> next) {
        project.ifPresent(p -> p.removeListener(changed));
        show(null);
        project = next;
        project.ifPresent(p -> p.addListener(changed));
        visited.clear();
    }

    private void refresh() {
        if (shown.isEmpty()) {
            return;
        }
        EObject element = shown();
        if (element == null) {
            stack.say(messages.get("property.gone.title"), messages.get("property.gone.text"));
        } else if (!empty.isChecked() && !page.hasFocus() && !page.shows(element)) {
            show(element);
        } else {
            stack.show(area);
            page.refresh();
        }
    }

    private EObject element(String id) {
        return project.flatMap(p -> p.element(id)).orElse(null);
    }

    @Override
    public void dispose() {
        project.ifPresent(p -> p.removeListener(changed));
        super.dispose();
    }

    private void explain(String text) {
        if (!information.getText().equals(text)) {
            information.setText(text);
            area.layout();
        }
    }
}
