// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.util.Arrays;

import org.corolle.samples.Template;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The templates, and what the chosen one brings. */
final class TemplatePage extends WizardPage {

    private static final int LIST_WIDTH = 280;
    private static final int LIST_HEIGHT = 260;
    private static final int TEXT_WIDTH = 260;

    private TableViewer list;
    private Label name;
    private Label description;

    TemplatePage() {
        super("template", WorkbenchMessages.TEXTS.get("create.template.title"), null);
        setDescription(WorkbenchMessages.TEXTS.get("create.template.text"));
    }

    /** The chosen one. */
    Template template() {
        return (Template) list.getStructuredSelection().getFirstElement();
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(Spacing.panel(2));
        list = new TableViewer(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new Titles());
        createText(body);
        list.addSelectionChangedListener(event -> show());
        list.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
        list.setInput(Arrays.asList(Template.values()));
        list.setSelection(new StructuredSelection(Template.values()[0]));
        setControl(body);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            list.getControl().setFocus();
        }
    }

    private void createText(Composite body) {
        Composite text = new Composite(body, SWT.NONE);
        text.setLayout(Spacing.inner(1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        name = new Label(text, SWT.WRAP);
        name.setFont(Fonts.heading(name));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(name);
        description = new Label(text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(description);
    }

    private void show() {
        Template template = template();
        setPageComplete(template != null);
        if (template != null) {
            name.setText(template.title(WindowLanguage.locale()));
            description.setText(template.description(WindowLanguage.locale()));
            name.getParent().layout(true);
        }
    }

    private static final class Titles extends LabelProvider {

        @Override
        public String getText(Object template) {
            return ((Template) template).title(WindowLanguage.locale());
        }
    }
}
