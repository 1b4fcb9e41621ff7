// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.framework.ui.editing.UndoHandler;
import org.corolle.framework.ui.navigation.ShowsElement;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.widgets.Throttle;
import org.corolle.hub.change.Delta;
import org.corolle.ui.look.NoticeBar;
import org.corolle.ui.opening.OpeningArea;
import org.corolle.ui.opening.ProjectInput;
import org.corolle.ui.opening.ProjectReopening;
import org.corolle.ui.project.ActiveProject;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.OpenProjects;
import org.corolle.ui.project.SaveActions;
import org.corolle.ui.selection.ElementSelection;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.MultiPageEditorPart;

/** A project in the window: read in the background, then shown in pages, each made when it is first turned to. */
public final class ProjectEditor extends MultiPageEditorPart implements ISaveablePart2, ShowsElement {

    /** The page in front is brought up to date this often at most: some three times a second. */
    private static final int PAUSE_MILLIS = 300;

    public static final String ID = "org.corolle.framework.ui.project-editor";

    private final Consumer<List<Delta>> changed = deltas -> refresh(!deltas.isEmpty());
    private final Runnable named = this::name;
    private final ProjectPages pages = new ProjectPages();
    private ElementSelection selection;
    private OpeningArea opening;
    private OpenProject project;
    private NoticeBar notice;
    private Throttle refreshing;
    private ProjectNotices notices;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        selection = ElementSelection.of(this);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    /** Turns to the page that draws such an element, if there is one, and chooses it there. */
    @Override
    public void reveal(EObject element) {
        pages.drawing(element).ifPresent(index -> {
            setActivePage(index);
            pages.get(index).reveal(element);
        });
    }

    /** The page in front; empty while the project is read. */
    public Optional<ProjectPage> page() {
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(getActivePage()));
    }

    /** Turns to the page with this title. */
    public void turnTo(String title) {
        pages.titled(title).ifPresent(this::setActivePage);
    }

    @Override
    protected void createPages() {
        ((CTabFolder) getContainer()).setTabHeight(0);
        opening = new OpeningArea(getContainer(), (ProjectInput) getEditorInput(), this::opened);
        addPage(opening.control());
    }

    @Override
    protected void pageChange(int index) {
        if (!pages.isEmpty()) {
            pages.make(index);
        }
        super.pageChange(index);
    }

    @Override
    public void setFocus() {
        page().ifPresentOrElse(ProjectPage::setFocus, opening::setFocus);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == OpenProject.class ? type.cast(project) : super.getAdapter(type);
    }

    @Override
    public boolean isDirty() {
        return project != null && project.isDirty();
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
    public void doSaveAs() {
        SaveActions.saveAs(getSite().getShell(), project, 
                file -> ProjectReopening.goOn(getSite().getPage(), this, project, file));
    }

    @Override
    public boolean isSaveAsAllowed() {
        return project != null;
    }

    @Override
    public void dispose() {
        if (project != null) {
            project.removeListener(changed);
            projects().removeListener(named);
            notices.end();
            super.dispose();
            project.release();
        } else {
            super.dispose();
        }
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite all = super.createPageContainer(parent);
        all.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        notice = ProjectNotices.bar(all);
        Composite pages = new Composite(all, SWT.NONE);
        pages.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        return pages;
    }

    private void opened(OpenProject read) {
        project = read;
        project.hold();
        refreshing = new Throttle(getContainer(), PAUSE_MILLIS, () -> pages.refresh(getActivePage()));
        project.addListener(changed);
        notices = new ProjectNotices(project, notice, getSite().getPage());
        notices.begin();
        pages.create(read, this, selection::choose).forEach(page -> setPageText(addPage(pages.place(getContainer())),
                page.title()));
        name();
        projects().addListener(named);
        setActivePage(1);
        removePage(0);
        ((CTabFolder) getContainer()).setTabHeight(SWT.DEFAULT);
        pages.make(0);
        firePropertyChange(ActiveProject.PROP_PROJECT);
        firePropertyChange(ISaveablePart2.PROP_DIRTY);
        selection.choose(read.project());
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void name() {
        setPartName(projects().tabTitle(project));
    }

    private OpenProjects projects() {
        return OpenProjects.of(getSite().getShell().getDisplay());
    }

    private void refresh(boolean content) {
        name();
        firePropertyChange(ISaveablePart2.PROP_DIRTY);
        UndoHandler.refresh();
        if (content) {
            refreshing.want();
        }
    }
}
