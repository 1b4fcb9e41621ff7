// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.navigation.Navigation;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.framework.ui.widgets.ActionFactory;
import org.corolle.framework.ui.widgets.PageStack;
import org.corolle.framework.ui.widgets.SearchField;
import org.corolle.framework.ui.widgets.Throttle;
import org.corolle.hub.change.Delta;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.ActiveProject;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.selection.ElementSelection;
import org.corolle.validation.rule.Finding;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/** What remains to be done on the project in front, recomputed in the background; each line leads to its element. */
public final class ToDoView extends ViewPart {

    public static final String ID = "org.corolle.framework.ui.to-do";
    /** The project is checked anew this often at most while it changes. */
    private static final int PAUSE_MILLIS = 600;
    private static final String GROUPING = "grouping";

    private final Locale locale = WindowLanguage.locale();
    private final FrameworkMessages messages = FrameworkMessages.in(locale);
    private final FindingGroups groups = new FindingGroups(new ElementTitles(Labels.in(locale)));
    private final Consumer<List<Delta>> changed = this::changed;
    private ElementSelection selection;
    private PageStack stack;
    private Composite page;
    private SearchField search;
    private FindingsTree tree;
    private FindingDetails details;
    private Optional<OpenProject> project = Optional.empty();
    private Grouping grouping = Grouping.RULE;
    private FindingsMenu menu;
    private FindingsJob job;
    private Throttle checking;
    private boolean again;
    private List<Finding> findings = List.of();

    @Override
    public void createPartControl(Composite parent) {
        selection = ElementSelection.of(this);
        stack = new PageStack(parent);
        page = new Composite(stack.parent(), SWT.NONE);
        page.setLayout(GridLayoutFactory.fillDefaults().spacing(0, Spacing.SMALL).create());
        search = new SearchField(page, messages.get("toDo.search"), this::show);
        SashForm beside = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(beside);
        tree = new FindingsTree(beside, groups, Labels.in(locale));
        AccessibleName.as(tree.control(), messages.get("toDo.name"));
        search.leadsTo(tree.control());
        details = new FindingDetails(beside, tree.control(), messages);
        tree.control().addListener(SWT.Selection, event -> choose());
        tree.control().addListener(SWT.DefaultSelection, event -> tree.chosen()
                .ifPresent(finding -> Navigation.to(getSite().getPage(), finding.element())));
        menu = new FindingsMenu(getSite().getPage(), tree, new ElementTitles(Labels.in(locale)), () -> project);
        checking = new Throttle(page, PAUSE_MILLIS, this::check);
        acts();
        ActiveProject.follow(getSite().getPage(), page, this::open);
    }

    /** What was found last. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void setFocus() {
        if (findings.isEmpty()) {
            stack.setFocus();
        } else {
            tree.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        open(Optional.empty());
        super.dispose();
    }

    private void acts() {
        String last = ActionFactory.settings(ToDoView.class).get(GROUPING);
        grouping = last == null ? Grouping.RULE : Grouping.valueOf(last);
        var bars = getViewSite().getActionBars();
        for (Grouping by : Grouping.values()) {
            Action act = ActionFactory.radio(messages.get("toDo.by." + by.name()), "view-to-do", () -> {
                grouping = by;
                ActionFactory.settings(ToDoView.class).put(GROUPING, by.name());
                show();
            });
            act.setChecked(by == grouping);
            bars.getMenuManager().add(act);
        }
        bars.getMenuManager().add(ActionFactory.push(messages.get("toDo.settings"), "preferences",
                () -> menu.settings("")));
        bars.getToolBarManager().add(ActionFactory.push(messages.get("toDo.again"), "refresh", this::check));
    }

    private void open(Optional<OpenProject> next) {
        project.ifPresent(p -> p.removeListener(changed));
        project = next;
        project.ifPresent(p -> p.addListener(changed));
        findings = List.of();
        if (job != null) {
            job.cancel();
            job = null;
        }
        check();
    }

    private void changed(List<Delta> deltas) {
        if (!deltas.isEmpty()) {
            checking.want();
        }
    }

    private void check() {
        if (page.isDisposed()) {
            return;
        } else if (project.isEmpty()) {
            stack.say(messages.get("noProject.title"), messages.get("toDo.noProject"));
            return;
        }
        if (job != null && job.getState() != Job.NONE) {
            again = true;
            return;
        }
        if (findings.isEmpty()) {
            search.found(messages.get("toDo.checking"));
        }
        OpenProject checked = project.get();
        job = new FindingsJob(messages.get("toDo.job", checked.title()), checked, page.getDisplay(),
                found -> checked(checked, found));
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(job, 0, true);
    }

    /**
     * What a check has found; changes that came meanwhile are checked after it, so that a busy room is followed too.
     */
    private void checked(OpenProject of, List<Finding> found) {
        job = null;
        if (project.filter(now -> now == of).isPresent()) {
            findings = found;
            show();
        }
        if (again) {
            again = false;
            checking.want();
        }
    }

    private void show() {
        if (page.isDisposed()) {
            return;
        }
        if (findings.isEmpty()) {
            stack.say(messages.get("toDo.empty"), messages.get("toDo.empty.text"));
            return;
        }
        List<FindingGroup> shown = groups.of(findings, grouping, SearchText.of(search.text()));
        search.found(shown.isEmpty() ? messages.get("toDo.nothingFound") : groups.summary(findings));
        tree.show(shown, grouping);
        stack.show(page);
    }

    private void choose() {
        tree.chosen().ifPresent(finding -> {
            details.show(finding, locale);
            page.getDisplay().asyncExec(tree::showChosen);
            selection.choose(finding.element());
        });
    }
}
