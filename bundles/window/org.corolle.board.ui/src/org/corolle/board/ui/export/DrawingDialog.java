// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.util.List;
import java.util.function.Function;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.diagrams.export.Paper;
import org.corolle.scene.page.Orientation;
import org.corolle.ui.look.Spacing;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which drawing is to be written, and how. */
final class DrawingDialog extends TitleAreaDialog {

    /** What was chosen. */
    record Wish(DiagramChoice drawing, DrawingFormat format, Paper paper, Orientation orientation, DiagramLook look,
            boolean blank) { }

    private final List<DiagramChoice> drawings;
    private final boolean paperOnly;
    private Wish wish;

    /** @param paperOnly for printing: no format to choose, no screen */
    DrawingDialog(Shell parent, List<DiagramChoice> drawings, DiagramChoice first, boolean paperOnly) {
        super(parent);
        this.drawings = drawings;
        this.paperOnly = paperOnly;
        wish = new Wish(first, DrawingFormat.PDF, Paper.A3, Orientation.AUTO, DiagramLook.LIGHT, false);
        setHelpAvailable(false);
    }

    Wish wish() {
        return wish;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(BoardMessages.TEXTS.get(title()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(BoardMessages.TEXTS.get(title()));
        setMessage(BoardMessages.TEXTS.get(paperOnly ? "print.text" : "export.text"));
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        body.setLayout(Spacing.page(2));
        choice(body, "export.drawing", drawings, wish.drawing(), DiagramChoice::title,
                d -> wish = new Wish(d, wish.format(), wish.paper(), wish.orientation(), wish.look(), wish.blank()));
        if (!paperOnly) {
            choice(body, "export.format", List.of(DrawingFormat.values()), wish.format(),
                    f -> BoardMessages.TEXTS.get("export.format." + f),
                    f -> wish = new Wish(wish.drawing(), f, wish.paper(), wish.orientation(), wish.look(),
                            wish.blank()));
        }
        List<Paper> papers = List.of(Paper.values()).stream().filter(p -> !paperOnly || p != Paper.SCREEN).toList();
        choice(body, "export.paper", papers, wish.paper(),
                p -> p == Paper.SCREEN ? BoardMessages.TEXTS.get("export.screen") : p.name(),
                p -> wish = new Wish(wish.drawing(), wish.format(), p, wish.orientation(), wish.look(), wish.blank()));
        choice(body, "export.orientation", List.of(Orientation.values()), wish.orientation(),
                o -> BoardMessages.TEXTS.get("export.orientation." + o),
                o -> wish = new Wish(wish.drawing(), wish.format(), wish.paper(), o, wish.look(), wish.blank()));
        choice(body, "export.look", List.of(DiagramLook.values()), wish.look(), l -> BoardMessages.TEXTS.get("export.look." + l),
                l -> wish = new Wish(wish.drawing(), wish.format(), wish.paper(), wish.orientation(), l, wish.blank()));
        Button blank = new Button(body, SWT.CHECK);
        blank.setText(BoardMessages.TEXTS.get("export.blank"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(blank);
        blank.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> wish = new Wish(wish.drawing(),
                wish.format(),
                wish.paper(), wish.orientation(), wish.look(), blank.getSelection())));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, BoardMessages.TEXTS.get(paperOnly ? "print.go" : "export.go"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, BoardMessages.TEXTS.get("export.cancel"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private String title() {
        return paperOnly ? "print.title" : "export.title";
    }

    private static <T> void choice(Composite body, String label, List<T> values, T first, Function<T, String> words,
            java.util.function.Consumer<T> chosen) {
        new Label(body, SWT.NONE).setText(BoardMessages.TEXTS.get(label));
        Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        values.forEach(value -> combo.add(words.apply(value)));
        combo.select(Math.max(0, values.indexOf(first)));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                chosen.accept(values.get(combo.getSelectionIndex()))));
    }
}
