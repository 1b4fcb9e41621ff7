// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.util.Optional;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.export.ExportHandler;
import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.selection.ElementSelection;
import org.corolle.framework.ui.text.Titles;
import org.corolle.ui.look.Language;
import org.corolle.ui.project.ActiveProject;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.OpeningArea;
import org.corolle.ui.project.ProjectInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.MultiPageEditorPart;

/** A project in the window: read in the background, then shown in pages, each made when it is first turned to. */
public final class ProjectEditor extends MultiPageEditorPart {

    public static final String ID = "org.corolle.framework.ui.project-editor";

    private final Runnable changed = this::refresh;
    private final ProjectPages pages = new ProjectPages();
    private ElementSelection selection;
    private OpeningArea opening;
    private OpenProject project;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        selection = ElementSelection.of(this);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    /** Turns to the page that draws such an element, if there is one, and chooses it there. */
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
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) { }

    @Override
    public void doSaveAs() { }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (project != null) {
            project.removeListener(changed);
        }
        super.dispose();
    }

    private void opened(OpenProject read) {
        project = read;
        project.addListener(changed);
        PageContext context = new PageContext(read, new Titles(Labels.in(Language.locale())), getSite().getPage(), selection::choose,
                kind -> ExportHandler.open(getSite().getPage(), kind));
        pages.create(context, this::turnTo).forEach(page -> setPageText(addPage(pages.place(getContainer())), page.title()));
        setPartName(read.title());
        setActivePage(1);
        removePage(0);
        ((CTabFolder) getContainer()).setTabHeight(SWT.DEFAULT);
        pages.make(0);
        firePropertyChange(ActiveProject.PROP_PROJECT);
        selection.choose(read.project());
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void refresh() {
        setPartName(project.title());
        pages.refresh();
    }
}
