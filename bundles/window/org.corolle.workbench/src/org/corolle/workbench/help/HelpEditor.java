// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.help;

import java.util.List;

import org.corolle.doc.HelpPages;
import org.corolle.doc.HelpTopic;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.workbench.text.WorkbenchMessages;
import org.corolle.workbench.window.ReadingEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;

/** The topics on the left, the page that is read on the right. Without a browser widget a page says what is missing. */
public final class HelpEditor extends ReadingEditor {

    /** Id of this editor. */
    public static final String ID = "org.corolle.workbench.help";

    private static final int LIST_WIDTH = 230;

    private final HelpPages pages = new HelpPages(WindowLanguage.locale());
    private ListViewer topics;

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setBackground(WindowColours.page(body));
        body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).create());
        topics = new ListViewer(body, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(topics.getControl());
        topics.setContentProvider(ArrayContentProvider.getInstance());
        topics.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object topic) {
                return ((HelpTopic) topic).title();
            }
        });
        try {
            Browser browser = new Browser(body, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
            connect(browser);
        } catch (SWTError noBrowser) {
            Composite page = FormKit.on(body).page(body, 1).getBody();
            page.getParent().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
            FormKit.on(page).paragraph(page, WorkbenchMessages.TEXTS.get("help.noBrowser"));
            page.setLayout(Spacing.page(1));
        }
        List<HelpTopic> all = pages.topics();
        topics.setInput(all);
        topics.setSelection(all.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(all.get(0)));
    }

    @Override
    public void setFocus() {
        topics.getControl().setFocus();
    }

    private void connect(Browser browser) {
        browser.setJavascriptEnabled(false);
        topics.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof HelpTopic topic) {
                browser.setText(pages.html(topic.id()), true);
            }
        });
        browser.addLocationListener(LocationListener.changingAdapter(event -> {
            String id = event.location.replaceFirst("^.*?([\\w-]+)\\.html(#.*)?$", "$1");
            pages.topics().stream().filter(topic -> topic.id().equals(id)).findFirst().ifPresent(topic -> {
                event.doit = false;
                topics.setSelection(new StructuredSelection(topic), true);
            });
            event.doit &= event.location.startsWith("about:");
        }));
    }
}
