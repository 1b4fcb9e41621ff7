// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.corolle.core.file.SideFile;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.hub.file.FileNews;
import org.corolle.ui.look.NoticeBar.Act;
import org.corolle.ui.look.NoticeBar;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.opening.ProjectReopening;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.SaveActions;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** What the bar above a project's pages says: what came back, what others do to its file, that it is to be reopened. */
final class ProjectNotices {

    private final OpenProject project;
    private final NoticeBar bar;
    private final IWorkbenchPage page;
    private final FrameworkMessages messages = FrameworkMessages.in(WindowLanguage.locale());
    private final Consumer<String> hearer;
    private final Consumer<String> failed = this::failed;
    private final Consumer<FileNews> file = this::file;

    ProjectNotices(OpenProject project, NoticeBar bar, IWorkbenchPage page) {
        this.project = project;
        this.bar = bar;
        this.page = page;
        this.hearer = bar::say;
    }

    /** An empty bar in this parent. */
    static NoticeBar bar(Composite parent) {
        return new NoticeBar(parent, FrameworkMessages.in(WindowLanguage.locale()).get("notice.close"));
    }

    /** Begins to listen, and says what came back from another time. */
    void begin() {
        if (project.restored() > 0) {
            bar.say(messages.get("notice.restored", project.restored()));
        }
        project.addHearer(hearer);
        project.events().onFileNews(file);
        project.events().onFailure(failed);
    }

    void end() {
        project.removeHearer(hearer);
        project.events().noFileNews(file);
        project.events().noFailure(failed);
    }

    private void failed(String words) {
        bar.say(words, List.of(new Act(messages.get("notice.reopen"), this::reopen)));
    }

    private void file(FileNews news) {
        if (news.kind() == FileNews.Kind.AS_BEFORE) {
            bar.clear();
            return;
        }
        List<Act> acts = new ArrayList<>();
        if (news.kind() != FileNews.Kind.READ_ONLY && news.kind() != FileNews.Kind.JOURNAL_RESTORED
                && news.kind() != FileNews.Kind.KEPT_BOTH && news.kind() != FileNews.Kind.FOLDER_GONE) {
            acts.add(new Act(messages.get("notice.keepMine"), () -> SaveActions.save(shell(), project)));
        }
        if (news.isComparable()) {
            Path other = news.other().orElseThrow();
            acts.add(new Act(messages.get("notice.difference"), () -> {
                new DifferenceJob(project, other, lines -> DifferenceDialog.show(shell(), lines)).schedule();
                file(news);
            }));
        }
        if (news.kind() == FileNews.Kind.REPLACED) {
            acts.add(new Act(messages.get("notice.openTheirs"), this::openTheirs));
        }
        bar.say(news.message(WindowLanguage.locale()), acts);
    }

    /** Nothing of one's own is lost: it is written beside, under a name that is free. */
    private void openTheirs() {
        if (!project.isDirty()) {
            reopen();
            return;
        }
        Path mine = SideFile.free(project.file(), " (" + messages.get("notice.mine") + ")", ".corolle");
        SaveActions.saveAs(shell(), project, mine, written -> {
            project.giveUp(true);
            reopen();
        });
    }

    private void reopen() {
        ProjectReopening.reopen(page, project, ProjectEditor.ID);
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
