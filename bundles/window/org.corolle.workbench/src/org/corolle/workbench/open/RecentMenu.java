// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The projects opened last, one item each; a grey line when there is none. */
public final class RecentMenu extends CompoundContributionItem {

    private static final String COMMAND = "org.corolle.workbench.open-project";

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = RecentProjects.list();
        if (files.isEmpty()) {
            Action none = new Action(WorkbenchMessages.TEXTS.get("recent.none")) { };
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        return IntStream.range(0, files.size()).mapToObj(i -> item(i, files.get(i))).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(int index, Path file) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
                "recent." + index, COMMAND, SWT.PUSH);
        item.label = (index < 9 ? "&" + (index + 1) + "  " : "    ") + label(file);
        item.parameters = Map.of(OpenProjectHandler.FILE, file.toString());
        return new CommandContributionItem(item);
    }

    /** The file's name and where it is, short enough for a menu. */
    static String label(Path file) {
        String folder = String.valueOf(file.getParent()).replace(System.getProperty("user.home"), "~");
        return (file.getFileName() + "  –  " + folder).replace("&", "&&");
    }
}
