// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.corolle.model.project.Identified;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.selection.ElementSelection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.ui.IWorkbenchPart;

/** The board's page in the widget: what is chosen there is chosen in the window, and the other way round. */
public final class BoardPage {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final Browser browser;
    private final OpenProject project;
    private final ElementSelection selection;
    private List<String> chosen = List.of();
    private boolean writing;
    private boolean told;

    BoardPage(Browser browser, IWorkbenchPart part, OpenProject project) {
        this.browser = browser;
        this.project = project;
        this.selection = ElementSelection.of(part);
        function("corolleSelected", arguments -> chosen(String.valueOf(arguments[0])));
        function("corolleState", arguments -> writing = String.valueOf(arguments[0]).contains("\"editing\":true"));
        new BoardCommands(this, part.getSite());
        ElementSelection.follow(part, browser, this::choose);
    }

    /** Does what the page offers by this name: copy, delete, fit. */
    public void perform(String act) {
        browser.execute("window.corolle && window.corolle." + act + "()");
    }

    /** The texts of what is chosen on the board. */
    String copied() {
        return browser.evaluate("return window.corolle ? window.corolle.copy() : ''") instanceof String text ? text
                : "";
    }

    /** Whether something is being written on the board. */
    boolean writing() {
        return writing || Boolean.TRUE.equals(browser.evaluate(
                "var e = document.activeElement; return !!e && /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)"));
    }

    /** Ids of the elements that are chosen on the board. */
    List<String> chosenIds() {
        return chosen;
    }

    /** The widget, for tests. */
    public Browser browser() {
        return browser;
    }

    private void chosen(String ids) {
        chosen = ID.matcher(ids).results().map(MatchResult::group).toList();
        List<EObject> elements = chosen.stream().flatMap(id -> project.element(id).stream()).toList();
        told = true;
        try {
            selection.setSelection(elements.isEmpty() ? new StructuredSelection(project.project())
                    : new StructuredSelection(elements));
        } finally {
            told = false;
        }
    }

    private void choose(EObject element) {
        if (!told && element instanceof Identified identified) {
            browser.execute("window.corolle && window.corolle.select(['" + identified.getId() + "'])");
        }
    }

    private void function(String name, java.util.function.Consumer<Object[]> body) {
        BrowserFunction function = new BrowserFunction(browser, name) {
            @Override
            public Object function(Object[] arguments) {
                body.accept(arguments);
                return null;
            }
        };
        browser.addDisposeListener(event -> function.dispose());
    }
}
