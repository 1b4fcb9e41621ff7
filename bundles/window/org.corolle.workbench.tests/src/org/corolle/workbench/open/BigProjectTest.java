// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.corolle.core.Progress;
import org.corolle.core.project.Elements;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.Sample;
import org.corolle.ui.project.OpenProject;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project of 100,000 elements: the window answers while it is read (a busy machine is slow, but never for as
 * long as reading takes), and reading can be stopped.
 */
@ExtendWith(NoErrorsInLog.class)
class BigProjectTest {

    private static final int ELEMENTS = 100_000;
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final int PAUSE_MILLIS = 20;
    private static final int AFTER_MILLIS = 4000;
    private static final long PATIENCE_MILLIS = 1500;

    @TempDir
    private static Path folder;
    private static Path file;

    @BeforeAll
    static void write() throws ProjectProblem {
        EvaluationProject project = Elements.create(ProjectPackage.Literals.EVALUATION_PROJECT,
                java.util.UUID::randomUUID);
        project.setName("Cent mille");
        for (int i = 1; i < ELEMENTS; i++) {
            Stakeholder stakeholder = Elements.create(ProjectPackage.Literals.STAKEHOLDER, java.util.UUID::randomUUID);
            stakeholder.setName("Partie prenante " + i);
            project.getStakeholders().add(stakeholder);
        }
        file = folder.resolve("cent-mille.corolle");
        new ProjectWriter().write(project, file, Progress.NONE);
    }

    @BeforeEach
    void nothingIsOpen() {
        TestWindow.start();
    }

    @Test
    void theWindowAnswersWhileItIsRead() throws IOException {
        List<Long> delays = new CopyOnWriteArrayList<>();
        Thread pulse = pulse(Display.getCurrent(), delays);
        allPartsHaveBeenShownOnce();

        long begun = System.nanoTime();
        ProjectOpener.open(TestWindow.page(), file);
        TestWindow.waitFor("progress", () -> TestWindow.first(TestWindow.shell(), ProgressBar.class, bar -> true)
                .isPresent());
        pulse.start();
        TestWindow.opened(file);
        long reading = (System.nanoTime() - begun) / NANOS_A_MILLI;
        long whileReading = Collections.max(delays);
        TestWindow.settle(AFTER_MILLIS);
        pulse.interrupt();

        System.out.println("100,000 elements read in " + reading + " ms; slowest answer meanwhile " + whileReading
                + " ms, while showing them " + Collections.max(delays) + " ms");
        assertTrue(whileReading < Math.max(PATIENCE_MILLIS, reading / 2), delays::toString);
    }

    @Test
    void readingCanBeStopped() {
        ProjectOpener.open(TestWindow.page(), file);
        TestWindow.waitFor("stop button", () -> buttons().size() == 1);

        TestWindow.press(buttons().get(0));

        TestWindow.waitFor("it says that it stopped", () -> buttons().size() == 2);
        assertTrue(OpenProject.active(TestWindow.page()).isEmpty());
        TestWindow.picture("opening-stopped");
    }

    private static void allPartsHaveBeenShownOnce() throws IOException {
        Path small = SampleCopy.in(folder, Sample.DROME_CORE);
        ProjectOpener.open(TestWindow.page(), small);
        TestWindow.opened(small);
        TestWindow.settle(1000);
    }

    private static List<Button> buttons() {
        return TestWindow.find(TestWindow.shell(), Button.class, button -> button.isVisible() && button.getText()
                .startsWith("&"));
    }

    private static Thread pulse(Display display, List<Long> delays) {
        delays.add(0L);
        return new Thread(() -> {
            try {
                while (true) {
                    long asked = System.nanoTime();
                    display.syncExec(() -> delays.add((System.nanoTime() - asked) / NANOS_A_MILLI));
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }, "pulse");
    }
}
