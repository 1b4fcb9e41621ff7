// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.grid.GridPage;
import org.corolle.framework.ui.matrix.MatrixPage;
import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.questions.QuestionsPage;
import org.corolle.framework.ui.selection.ElementSelection;
import org.corolle.framework.ui.text.Titles;
import org.corolle.grids.GridKind;
import org.corolle.ui.look.Language;
import org.corolle.ui.project.ActiveProject;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.OpeningArea;
import org.corolle.ui.project.ProjectInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.MultiPageEditorPart;

/** A project in the window: read in the background, then shown in pages, each made when it is first turned to. */
public final class ProjectEditor extends MultiPageEditorPart {

    public static final String ID = "org.corolle.framework.ui.project-editor";

    private final Runnable changed = this::refresh;
    private final List<ProjectPage> pages = new ArrayList<>();
    private final List<Composite> made = new ArrayList<>();
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

    /** Turns to the page that draws this element, if one of those made or a table does, and chooses it there. */
    public boolean reveal(EObject element) {
        for (int i = 0; i < pages.size(); i++) {
            make(i);
            if (pages.get(i).reveal(element)) {
                setActivePage(i);
                return true;
            }
        }
        return false;
    }

    /** The page in front; empty while the project is read. */
    public java.util.Optional<ProjectPage> page() {
        return pages.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(pages.get(getActivePage()));
    }

    /** Turns to the page with this title. */
    public void turnTo(String title) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).title().equals(title)) {
                setActivePage(i);
            }
        }
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
            make(index);
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
        PageContext context = new PageContext(read, new Titles(Labels.in(Language.locale())), getSite().getPage(), selection::choose);
        pages.addAll(List.of(new OverviewPage(context, this::turnTo), new MatrixPage(context), new QuestionsPage(context),
                new GridPage(context, GridKind.INDICATORS), new GridPage(context, GridKind.COLLECTION_PLAN),
                new GridPage(context, GridKind.COVERAGE)));
        for (ProjectPage page : pages) {
            Composite place = new Composite(getContainer(), SWT.NONE);
            place.setLayout(new FillLayout());
            made.add(place);
            setPageText(addPage(place), page.title());
        }
        setPartName(read.title());
        setActivePage(1);
        removePage(0);
        ((CTabFolder) getContainer()).setTabHeight(SWT.DEFAULT);
        make(0);
        firePropertyChange(ActiveProject.PROP_PROJECT);
        selection.choose(read.project());
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void make(int index) {
        Composite place = made.get(index);
        if (place.getChildren().length == 0) {
            pages.get(index).create(place);
            place.layout(true);
        }
    }

    private void refresh() {
        setPartName(project.title());
        for (int i = 0; i < pages.size(); i++) {
            if (made.get(i).getChildren().length > 0) {
                pages.get(i).refresh();
            }
        }
    }
}
