// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.export.ExportHandler;
import org.corolle.framework.ui.grid.GridPage;
import org.corolle.framework.ui.matrix.MatrixPage;
import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.questions.QuestionsPage;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.grids.grid.GridKind;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;

/** The pages of the editor in their order; the controls of each are made when it is first turned to. */
final class ProjectPages {

    private final List<ProjectPage> pages = new ArrayList<>();
    private final List<Composite> places = new ArrayList<>();
    private final Set<Integer> stale = new HashSet<>();

    /** The pages of this project in this editor; whoever chooses an element on one tells it to the consumer. */
    List<ProjectPage> create(OpenProject open, ProjectEditor editor, Consumer<EObject> choose) {
        IWorkbenchPage window = editor.getSite().getPage();
        PageContext context = new PageContext(open, new ElementTitles(Labels.in(WindowLanguage.locale())), window,
                choose,
                kind -> ExportHandler.openGrid(window, kind));
        pages.addAll(List.of(new OverviewPage(context, editor::turnTo), new MatrixPage(context),
                new QuestionsPage(context),
                new GridPage(context, GridKind.INDICATORS), new GridPage(context, GridKind.COLLECTION_PLAN),
                new GridPage(context, GridKind.COVERAGE)));
        return pages;
    }

    /** Makes the place of the next page, in the order of the pages. */
    Composite place(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        places.add(place);
        return place;
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    ProjectPage get(int index) {
        return pages.get(index);
    }

    /** Makes the controls of this page unless they are there; else brings it up to date. */
    void make(int index) {
        Composite place = places.get(index);
        if (place.getChildren().length == 0) {
            pages.get(index).create(place);
            place.layout(true);
            stale.remove(index);
        } else if (stale.remove(index)) {
            pages.get(index).refresh();
        }
    }

    /** The project has changed: the page in front shows it as it is now, the others when they are turned to. */
    void refresh(int front) {
        IntStream.range(0, pages.size()).filter(i -> places.get(i).getChildren().length > 0).forEach(stale::add);
        make(front);
    }

    Optional<Integer> titled(String title) {
        return find(page -> page.title().equals(title));
    }

    Optional<Integer> drawing(EObject element) {
        return find(page -> page.draws(element));
    }

    private Optional<Integer> find(Predicate<ProjectPage> wanted) {
        return IntStream.range(0, pages.size()).filter(i -> wanted.test(pages.get(i))).boxed().findFirst();
    }
}
