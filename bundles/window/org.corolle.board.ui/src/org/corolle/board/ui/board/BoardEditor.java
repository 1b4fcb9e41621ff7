// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.board.ui.room.RoomServers;
import org.corolle.hub.change.Delta;
import org.corolle.server.RoomServer;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.OpenProjects;
import org.corolle.ui.project.SaveActions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * A drawing in the window: the same board that tablets show, in a browser widget, as the facilitator. Where no widget
 * can run, a page says what to install and opens the board in the system's browser.
 */
public final class BoardEditor extends EditorPart implements ISaveablePart2 {

    /** Id of this editor. */
    public static final String ID = "org.corolle.board.ui.board-editor";

    private final Consumer<List<Delta>> changed = deltas -> firePropertyChange(ISaveablePart2.PROP_DIRTY);
    private OpenProject project;
    private BoardPage page;
    private Control focus;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        BoardInput board = (BoardInput) input;
        project = OpenProjects.of(site.getShell().getDisplay()).find(board.file()).filter(OpenProject::hold)
                .orElseThrow(() -> new PartInitException(board.getName()));
        project.addListener(changed);
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        try {
            String address = address(RoomServers.of(project));
            focus = board(parent, address).orElseGet(() -> new NoBrowserPage(parent, address).control());
        } catch (IOException e) {
            Platform.getLog(BoardEditor.class).error(String.valueOf(e), e);
            focus = NoBrowserPage.problem(parent);
        }
    }

    /** The page of the board, when a browser widget runs here. */
    public Optional<BoardPage> page() {
        return Optional.ofNullable(page);
    }

    @Override
    public void setFocus() {
        focus.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == OpenProject.class ? type.cast(project) : super.getAdapter(type);
    }

    @Override
    public boolean isDirty() {
        return project.isDirty();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty() && project.isHeldOnce();
    }

    @Override
    public int promptToSaveOnClose() {
        return isSaveOnCloseNeeded() ? SaveActions.ask(getSite().getShell(), project) : NO;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        SaveActions.save(getSite().getShell(), project);
    }

    @Override
    public void doSaveAs() { }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        super.dispose();
        if (project != null) {
            project.removeListener(changed);
            project.release();
        }
    }

    private Optional<Control> board(Composite parent, String address) {
        try {
            Browser browser = new Browser(parent, SWT.NONE);
            page = new BoardPage(browser, this, project);
            browser.setUrl(address);
            return Optional.of(browser);
        } catch (SWTError noBrowser) {
            return Optional.empty();
        }
    }

    private String address(RoomServer server) {
        return server.embeddedAddress() + "&lang=" + WindowLanguage.locale()
                .getLanguage() + "&view=" + ((BoardInput) getEditorInput()).drawing().inAddress();
    }
}
