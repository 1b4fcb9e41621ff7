// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentRequest;
import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.framework.ui.window.ProjectWindow;
import org.corolle.grids.grid.GridPreset;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportRunTest {

    private static final int LIMIT_S = 60;

    @TempDir
    Path folder;
    private ProjectWindow window;

    @BeforeEach
    void openTheConserverie() throws Exception {
        window = new ProjectWindow();
        window.openSample("conserverie");
    }

    @AfterEach
    void theWindowLoggedNoError() {
        window.close();
    }

    @Test
    void whatTheWindowExportsIsWhatTheKindsWrite() throws Exception {
        ExportChoices choices = new ExportChoices(
                Set.of("indicators", "matrix", "questions", "plan", "coverage", "chain", "stakeholder-map"),
                new GridChoice(GridPreset.FUNDER, List.of()), Map.of(), Set.of("xlsx", "ods", "csv", "html", "svg",
                "pdf"),
                Set.of("fr"), folder, false);
        List<DocumentFile> files = choices.files(window.project().project(), window.project().file(),
                LocalDate.of(2026, 11, 21));

        new ExportRun(window.project(), files, false, "").run(new NullProgressMonitor());

        assertEquals(24, files.size());
        for (DocumentFile file : files) {
            ByteArrayOutputStream direct = new ByteArrayOutputStream();
            file.kind().write(window.project().project(), file.request(), direct, Progress.NONE);
            assertArrayEquals(direct.toByteArray(), Files.readAllBytes(file.target()), file.target().toString());
        }
    }

    @Test
    void othersReadTheProjectWhileALongDocumentIsWritten() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        DocumentFile poster = new DocumentFile(slow(begun, end), DocumentRequest.of(
                new DocumentFormat("pdf", locale -> "PDF"), Locale.FRENCH, LocalDate.EPOCH), folder.resolve("a0.pdf"));
        OpenProject project = window.project();
        CompletableFuture<Void> export = CompletableFuture.runAsync(() -> run(project, poster));
        assertTrue(begun.await(LIMIT_S, TimeUnit.SECONDS));

        String name = CompletableFuture.supplyAsync(() -> project.read(EvaluationProject::getName))
                .get(LIMIT_S, TimeUnit.SECONDS);

        assertFalse(export.isDone());
        assertEquals(project.project().getName(), name);
        end.countDown();
        export.get(LIMIT_S, TimeUnit.SECONDS);
    }

    private static void run(OpenProject project, DocumentFile file) {
        try {
            new ExportRun(project, List.of(file), false, "").run(new NullProgressMonitor());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A kind that says when it begins to write and writes until it is told to end. */
    private static DocumentKind slow(CountDownLatch begun, CountDownLatch end) {
        return (DocumentKind) Proxy.newProxyInstance(DocumentKind.class.getClassLoader(),
                new Class<?>[] {DocumentKind.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("write")) {
                        begun.countDown();
                        end.await(LIMIT_S, TimeUnit.SECONDS);
                    }
                    return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : null;
                });
    }
}
