// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceHandoverTest {

    @TempDir
    private Path folder;

    @Test
    void theOpenWindowTakesTheFilesOfASecondStart() throws Exception {
        BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
        new InstanceHandover(folder).take(taken::add);

        boolean given = new InstanceHandover(folder).give(List.of(Path.of("/a.corolle"), Path.of("/b.corolle")));

        assertTrue(given);
        assertEquals(List.of(Path.of("/a.corolle"), Path.of("/b.corolle")), taken.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void aSecondStartIsToldWhenNobodyAnswers() throws Exception {
        assertFalse(new InstanceHandover(folder).give(List.of(Path.of("/a.corolle"))));
    }
}
