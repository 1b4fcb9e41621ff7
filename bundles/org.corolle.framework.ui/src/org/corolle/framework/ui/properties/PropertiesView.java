// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.ArrayDeque;
import java.util.Deque;

import org.corolle.core.labels.Labels;
import org.corolle.ui.selection.ElementSelection;
import org.corolle.framework.ui.text.Messages;
import org.corolle.framework.ui.text.Titles;
import org.corolle.framework.ui.widgets.Acts;
import org.corolle.framework.ui.widgets.Pile;
import org.corolle.ui.look.Colours;
import org.corolle.ui.look.Language;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.project.ActiveProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The properties of the element chosen anywhere in the window; its links lead on, and back. */
public final class PropertiesView extends ViewPart {

    public static final String ID = "org.corolle.framework.ui.properties";
    private static final String EMPTY = "showEmpty";

    private final Messages messages = Messages.in(Language.locale());
    private final Deque<EObject> visited = new ArrayDeque<>();
    private ElementSelection selection;
    private Pile pile;
    private Composite area;
    private PropertyPage page;
    private Label information;
    private Action empty;
    private Action back;
    private EObject shown;

    @Override
    public void createPartControl(Composite parent) {
        selection = ElementSelection.of(this);
        pile = new Pile(parent);
        area = new Composite(pile.parent(), SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        page = new PropertyPage(area, new Titles(Labels.in(Language.locale())), this::follow, this::explain);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        information = new Label(area, SWT.WRAP);
        information.setForeground(Colours.quiet(information));
        GridDataFactory.fillDefaults().grab(true, false).indent(Spacing.SMALL, 0).hint(100, SWT.DEFAULT).applyTo(information);
        acts();
        ElementSelection.follow(this, area, element -> {
            visited.clear();
            show(element);
        });
        ActiveProject.follow(getSite().getPage(), area, project -> close());
    }

    /** Shows this element and tells the window that it is the one chosen. */
    public void follow(EObject element) {
        if (shown != null) {
            visited.push(shown);
        }
        show(element);
        selection.choose(element);
    }

    /** Shows the element before this one. */
    public void back() {
        EObject before = visited.pop();
        show(before);
        selection.choose(before);
    }

    /** The element on the page; null when there is none. */
    public EObject shown() {
        return shown;
    }

    @Override
    public void setFocus() {
        if (shown == null || !page.setFocus()) {
            pile.setFocus();
        }
    }

    private void acts() {
        back = Acts.push(messages.get("property.back"), "back", this::back);
        empty = Acts.check(messages.get("property.showEmpty"), "show-empty", () -> {
            Acts.settings(PropertiesView.class).put(EMPTY, empty.isChecked());
            show(shown);
        });
        empty.setChecked(Acts.settings(PropertiesView.class).getBoolean(EMPTY));
        getViewSite().getActionBars().getToolBarManager().add(back);
        getViewSite().getActionBars().getToolBarManager().add(empty);
        getViewSite().getActionBars().getMenuManager().add(empty);
    }

    private void show(EObject element) {
        shown = element;
        back.setEnabled(!visited.isEmpty());
        if (element == null) {
            pile.say(messages.get("property.nothing.title"), messages.get("property.nothing.text"));
            return;
        }
        boolean focused = page.hasFocus();
        page.show(element, empty.isChecked());
        pile.show(area);
        if (focused) {
            page.setFocus();
        }
        explain("");
    }

    private void close() {
        visited.clear();
        show(null);
    }

    private void explain(String text) {
        if (!information.getText().equals(text)) {
            information.setText(text);
            area.layout();
        }
    }
}
