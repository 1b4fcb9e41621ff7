// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import java.util.function.Consumer;

import org.corolle.ui.look.WindowColours;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.UiMessages;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What stands in the editor until the project is read: a progress bar that can be stopped,
 * then either nothing more to do (the project is handed over) or a calm page that says what is wrong.
 */
public final class OpeningArea implements OpeningJob.Outcome {

    private final Composite area;
    private final ProjectInput input;
    private final Consumer<OpenProject> whenOpened;
    private OpeningJob job;
    private LoadingPage waiting;

    /**
     * Starts reading at once; the consumer is called on the display thread, unless the area is gone by then, and holds
     * the project.
     */
    public OpeningArea(Composite parent, ProjectInput input, Consumer<OpenProject> whenOpened) {
        this.input = input;
        this.whenOpened = whenOpened;
        area = new Composite(parent, 0);
        area.setLayout(new FillLayout());
        area.setBackground(WindowColours.page(area));
        area.addDisposeListener(event -> job.cancel());
        start();
    }

    /** The control that shows it. */
    public Control control() {
        return area;
    }

    /** Gives the keyboard to what can be done here. */
    public void setFocus() {
        area.setFocus();
    }

    @Override
    public void advanced(double share) {
        if (!area.isDisposed() && waiting != null) {
            waiting.advanced(share);
        }
    }

    @Override
    public void opened(OpenProject project) {
        if (!area.isDisposed()) {
            whenOpened.accept(project);
        }
    }

    @Override
    public void failed(OpeningProblem problem) {
        say(UiMessages.TEXTS.get("problem.title", input.getName()), problem);
    }

    @Override
    public void cancelled() {
        say(UiMessages.TEXTS.get("cancelled.title", input.getName()),
                OpeningProblem.of(UiMessages.TEXTS.get("cancelled.text")));
    }

    private void start() {
        clear();
        waiting = new LoadingPage(area, input, () -> job.cancel());
        area.layout(true);
        job = new OpeningJob(input, area.getDisplay(), this);
        job.schedule();
    }

    private void say(String title, OpeningProblem problem) {
        if (!area.isDisposed()) {
            clear();
            new ProblemPage(area, title, problem, input, this::start);
            area.layout(true);
            area.setFocus();
        }
    }

    private void clear() {
        waiting = null;
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }
}
