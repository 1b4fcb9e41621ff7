// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Follows which project is in front: another editor, a project that has just been read, none any more.
 * An editor says that its project is there by firing {@link #PROP_PROJECT}.
 */
public final class ActiveProject implements IPartListener2 {

    /** Property id an editor fires once its project is read. */
    public static final int PROP_PROJECT = 0x4301;

    private final IWorkbenchPage page;
    private final Consumer<Optional<OpenProject>> follower;
    private final IPropertyListener read = (source, property) -> {
        if (property == PROP_PROJECT) {
            look();
        }
    };
    private IEditorPart watched;
    private Optional<OpenProject> last = Optional.empty();

    private ActiveProject(IWorkbenchPage page, Consumer<Optional<OpenProject>> follower) {
        this.page = page;
        this.follower = follower;
    }

    /** Tells the follower now and at each change, until its control is disposed. */
    public static void follow(IWorkbenchPage page, Control owner, Consumer<Optional<OpenProject>> follower) {
        ActiveProject active = new ActiveProject(page, follower);
        page.addPartListener(active);
        owner.addDisposeListener(event -> active.stop());
        active.last = OpenProject.active(page);
        active.watch(page.getActiveEditor());
        follower.accept(active.last);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        look();
    }

    private void look() {
        watch(page.getActiveEditor());
        Optional<OpenProject> now = OpenProject.active(page);
        if (!Objects.equals(now, last)) {
            last = now;
            follower.accept(now);
        }
    }

    private void watch(IEditorPart editor) {
        if (editor != watched) {
            if (watched != null) {
                watched.removePropertyListener(read);
            }
            watched = editor;
            if (watched != null) {
                watched.addPropertyListener(read);
            }
        }
    }

    private void stop() {
        page.removePartListener(this);
        watch(null);
    }
}
