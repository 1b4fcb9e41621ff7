// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.choice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.framework.ui.widgets.SearchField;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.Spacing;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which elements: a list to search in; and, where a new one can be made, the words that were searched as its name. */
public final class ChooseDialog extends Dialog {

    private static final int LINES = 14;
    private static final int WIDTH = 460;

    /**
     * What the dialog is about: its title, what can be chosen, whether several can be, and what new ones can be made.
     */
    public record Question(String title, List<EObject> candidates, boolean several, List<String> newKinds) { }

    /** What is to be made: which of the kinds, and the words that were searched. */
    public record Created(int kind, String words) { }

    private final Question question;
    private final ElementTitles titles;
    private final FrameworkMessages messages;
    private List<EObject> shown = List.of();
    private List<EObject> chosen = List.of();
    private Optional<Created> created = Optional.empty();
    private SearchField search;
    private Table table;

    public ChooseDialog(Shell parent, Question question, ElementTitles titles) {
        super(parent);
        this.question = question;
        this.titles = titles;
        this.messages = FrameworkMessages.in(titles.labels().locale());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The elements that were chosen. */
    public List<EObject> chosen() {
        return chosen;
    }

    /** What is to be made, if anything is. */
    public Optional<Created> created() {
        return created;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Spacing.panel(1));
        search = new SearchField(area, messages.get("choose.search"), this::show);
        table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.V_SCROLL | (question.several() ? SWT.MULTI
                : SWT.SINGLE));
        AccessibleName.as(table, question.title());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * LINES).applyTo(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.Selection, event -> check());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        search.leadsTo(table);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!question.newKinds().isEmpty()) {
            createButton(parent, IDialogConstants.CLIENT_ID, newLabel(), false);
        }
        createButton(parent, IDialogConstants.OK_ID, messages.get("choose.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.get("export.cancel"), false);
        show();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLIENT_ID) {
            make();
        } else {
            super.buttonPressed(button);
        }
    }

    private String newLabel() {
        return question.newKinds().size() == 1 ? messages.get("choose.new", question.newKinds().get(0))
                : messages.get("choose.newOf");
    }

    /** Makes the one kind that there is, or asks which. */
    private void make() {
        if (question.newKinds().size() == 1) {
            make(0);
            return;
        }
        Button fresh = getButton(IDialogConstants.CLIENT_ID);
        Menu menu = new Menu(fresh);
        for (int i = 0; i < question.newKinds().size(); i++) {
            int kind = i;
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(question.newKinds().get(i));
            item.addListener(SWT.Selection, event -> make(kind));
        }
        menu.setLocation(fresh.toDisplay(0, fresh.getSize().y));
        menu.setVisible(true);
    }

    private void make(int kind) {
        created = Optional.of(new Created(kind, search.text().strip()));
        setReturnCode(OK);
        close();
    }

    @Override
    protected void okPressed() {
        chosen = Stream.of(table.getSelection()).map(item -> shown.get(table.indexOf(item))).toList();
        super.okPressed();
    }

    private void show() {
        SearchText words = SearchText.of(search.text());
        shown = question.candidates().stream().filter(e -> words.in(line(e))).toList();
        table.clearAll();
        table.setItemCount(shown.size());
        if (!shown.isEmpty() && !words.isEmpty()) {
            table.select(0);
        }
        search.found(messages.get("tree.found", shown.size()));
        check();
    }

    private void fill(TableItem item) {
        EObject element = shown.get(table.indexOf(item));
        item.setText(line(element));
        item.setImage(Icons.image(Icons.of(element.eClass())));
    }

    private String line(EObject element) {
        EObject parent = element.eContainer();
        boolean top = parent == null || parent.eContainer() == null;
        return top ? titles.of(element) : titles.of(element) + "  –  " + titles.of(parent);
    }

    private void check() {
        getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() > 0);
    }
}
