// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes round with F6: tree, project, properties, what is to be done, and back; the other way with Shift. */
public final class NextPartHandler extends AbstractHandler {

    private static final String BACK = "org.corolle.workbench.previous-part";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        List<IWorkbenchPart> parts = parts(page);
        if (!parts.isEmpty()) {
            int step = BACK.equals(event.getCommand().getId()) ? -1 : 1;
            int now = parts.indexOf(page.getActivePart());
            page.activate(parts.get(Math.floorMod(now < 0 ? 0 : now + step, parts.size())));
        }
        return null;
    }

    private static List<IWorkbenchPart> parts(IWorkbenchPage page) {
        List<IWorkbenchPart> parts = new ArrayList<>();
        parts.add(page.findView(ProjectPerspective.TREE));
        parts.add(page.getActiveEditor());
        parts.add(page.findView(ProjectPerspective.PROPERTIES));
        parts.add(page.findView(ProjectPerspective.TO_DO));
        Arrays.stream(page.getViewReferences()).map(view -> view.getPart(false))
                .filter(view -> !parts.contains(view)).forEach(parts::add);
        return parts.stream().filter(Objects::nonNull).filter(page::isPartVisible).toList();
    }
}
