// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.document.DocumentSubject;
import org.corolle.diagrams.document.DrawingDocuments;
import org.corolle.diagrams.export.Paper;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which drawing is to be printed, and how. */
final class PrintDialog extends TitleAreaDialog {

    private static final int FIELD_WIDTH = 320;

    /** A drawing of the project. */
    record Offer(DocumentKind kind, DocumentSubject subject) {
    }

    private final List<Offer> offers;
    private final Map<String, String> options = new HashMap<>();
    private Offer chosen;

    PrintDialog(Shell parent, List<Offer> offers, Offer first) {
        super(parent);
        this.offers = offers;
        this.chosen = first;
        setHelpAvailable(false);
    }

    Offer chosen() {
        return chosen;
    }

    Map<String, String> options() {
        return options;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(BoardMessages.TEXTS.get("print.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(BoardMessages.TEXTS.get("print.title"));
        setMessage(BoardMessages.TEXTS.get("print.text"));
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        body.setLayout(Spacing.page(2));
        Combo drawing = choice(body, BoardMessages.TEXTS.get("print.drawing"), offers, offer -> offer.subject().title(),
                offer -> chosen = offer);
        drawing.select(offers.indexOf(chosen));
        chosen.kind().options().forEach(option -> field(body, option));
        return area;
    }

    private void field(Composite body, DocumentOption option) {
        String title = option.title().apply(WindowLanguage.locale());
        if (option.type() == DocumentOption.Type.FLAG) {
            Button box = new Button(body, SWT.CHECK);
            box.setText(title);
            box.addListener(SWT.Selection,
                    event -> options.put(option.id(), box.getSelection() ? DocumentRequest.YES : ""));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
            return;
        }
        List<String> values = option.values().stream().filter(value -> !value.equals(Paper.SCREEN.id())).toList();
        int usual = option.id().equals(DrawingDocuments.PAGE) ? values.indexOf(Paper.A3.id()) : 0;
        choice(body, title, values, value -> option.words().apply(value, WindowLanguage.locale()),
                value -> options.put(option.id(), value)).select(usual);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, BoardMessages.TEXTS.get("print.go"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, BoardMessages.TEXTS.get("print.cancel"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private static <T> Combo choice(Composite body, String label, List<T> values, Function<T, String> words,
            Consumer<T> chosen) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        values.forEach(value -> combo.add(words.apply(value)));
        combo.addListener(SWT.Selection, event -> chosen.accept(values.get(combo.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }
}
