// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.workbench.open.OpenProjectHandler;
import org.corolle.workbench.open.RecentProjects;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** The projects opened last, as links; a sentence when there is none. */
final class RecentPart {

    private final FormKit kit;
    private final CommandLauncher launcher;
    private final Composite list;
    private List<Path> shown;

    RecentPart(FormKit kit, Composite parent, CommandLauncher launcher) {
        this.kit = kit;
        this.launcher = launcher;
        GridDataFactory.fillDefaults().indent(0, Spacing.LARGE).grab(true, false).span(1, 1)
                .applyTo(kit.heading(parent, WorkbenchMessages.TEXTS.get("welcome.recent")));
        list = kit.toolkit().createComposite(parent);
        list.setLayout(Spacing.inner(1));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        refresh();
    }

    void refresh() {
        List<Path> files = RecentProjects.list();
        if (files.equals(shown)) {
            return;
        }
        shown = files;
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        if (files.isEmpty()) {
            kit.explanation(list, WorkbenchMessages.TEXTS.get("welcome.recent.none"));
        }
        files.forEach(this::link);
        reflow();
    }

    private void link(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.corolle$", "");
        Hyperlink link = kit.toolkit().createHyperlink(list, name, SWT.NONE);
        link.setToolTipText(file.toString());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event ->
                launcher.run("org.corolle.workbench.open-project", Map.of(OpenProjectHandler.FILE, file.toString()))));
    }

    private void reflow() {
        for (Composite up = list; up != null; up = up.getParent()) {
            if (up instanceof SharedScrolledComposite form) {
                form.reflow(true);
                return;
            }
        }
    }
}
