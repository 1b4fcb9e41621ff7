// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import java.nio.file.Path;
import java.util.Map;

import org.corolle.samples.Sample;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.workbench.open.OpenSampleHandler;
import org.corolle.workbench.settings.WorkbenchSettings;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The samples, each with what it shows, and where its copy goes. */
final class SamplesPart {

    private static final int SHOWN = 2;

    SamplesPart(FormKit kit, Composite parent, CommandLauncher launcher) {
        kit.heading(parent, WorkbenchMessages.TEXTS.get("welcome.samples"));
        for (Sample sample : Sample.values()) {
            card(kit, parent, sample, launcher);
        }
        Composite foot = kit.toolkit().createComposite(parent);
        foot.setLayout(Spacing.inner(1));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, Spacing.MEDIUM).applyTo(foot);
        Label place = kit.explanation(foot, place());
        place.setToolTipText(WorkbenchSettings.projectsFolder().toString());
        Hyperlink change = kit.toolkit().createHyperlink(foot, WorkbenchMessages.TEXTS.get("welcome.change"), SWT.NONE);
        change.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> choose(place)));
    }

    private static void card(FormKit kit, Composite parent, Sample sample, CommandLauncher launcher) {
        Composite card = kit.toolkit().createComposite(parent);
        card.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, Spacing.SMALL).applyTo(card);
        Label icon = kit.toolkit().createLabel(card, "");
        icon.setImage(Icons.image(Icons.named("sample")));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Hyperlink link = kit.toolkit().createHyperlink(card, sample.title(WindowLanguage.locale()), SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event ->
                launcher.run(OpenSampleHandler.COMMAND, Map.of(OpenSampleHandler.SAMPLE, sample.id()))));
        Label text = kit.toolkit().createLabel(card, sample.description(WindowLanguage.locale()), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
    }

    private static void choose(Label place) {
        DirectoryDialog dialog = new DirectoryDialog(place.getShell());
        dialog.setFilterPath(WorkbenchSettings.projectsFolder().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            WorkbenchSettings.setProjectsFolder(Path.of(chosen));
            place.setText(place());
            place.setToolTipText(chosen);
            place.getParent().layout(true);
        }
    }

    /** The last two folders say enough, and the same on every computer; the whole path stands in the tip. */
    private static String place() {
        Path folder = WorkbenchSettings.projectsFolder();
        int names = folder.getNameCount();
        return WorkbenchMessages.TEXTS.get("welcome.copy", names > SHOWN ? folder.subpath(names - SHOWN, names)
                : folder);
    }
}
