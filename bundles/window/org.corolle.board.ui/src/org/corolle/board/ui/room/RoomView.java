// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import java.io.IOException;
import java.util.Optional;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.server.RoomServer;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.ui.project.ActiveProject;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

/** The room of the project in front: whether it is open, by which address one comes in, who is there. */
public final class RoomView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.corolle.board.ui.room";

    private Composite area;
    private RoomServer server;
    private final Runnable news = () -> area.getDisplay().asyncExec(this::follow);
    private RoomPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        area.setBackground(WindowColours.page(area));
        ActiveProject.follow(getSite().getPage(), area, this::show);
        area.addDisposeListener(event -> forget());
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }

    private void show(Optional<OpenProject> project) {
        forget();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (project.isEmpty()) {
            say(BoardMessages.TEXTS.get("room.noProject"));
        } else {
            show(project.get());
        }
        area.layout(true);
    }

    private void show(OpenProject project) {
        try {
            server = RoomServers.of(project);
            server.addListener(news);
            panel = new RoomPanel(area, project, server);
        } catch (IOException e) {
            Platform.getLog(RoomView.class).error(String.valueOf(e), e);
            say(BoardMessages.TEXTS.get("noServer.text"));
        }
    }

    private void say(String text) {
        FormKit kit = FormKit.on(area);
        ScrolledForm form = kit.page(area, 1);
        form.getBody().setLayout(Spacing.panel(1));
        kit.explanation(form.getBody(), text);
    }

    private void follow() {
        if (!area.isDisposed() && panel != null) {
            panel.refresh();
        }
    }

    private void forget() {
        panel = null;
        if (server != null) {
            server.removeListener(news);
            server = null;
        }
    }
}
