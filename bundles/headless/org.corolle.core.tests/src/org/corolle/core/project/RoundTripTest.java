// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    Path folder;

    private final SmallProject small = new SmallProject();

    @Test
    void whatWasSavedOpensEqual() throws Exception {
        Path file = folder.resolve("a.corolle");

        new ProjectWriter().write(small.project, file, Progress.NONE);
        EvaluationProject read = new ProjectReader().read(file, Progress.NONE);

        assertTrue(EcoreUtil.equals(small.project, read));
        assertSame(read.getChains().get(0).getCells().get(0), read.eResource().getEObject(small.cell.getId()));
    }

    @Test
    void savedAgainIsTheSameBytes() throws Exception {
        Path first = folder.resolve("a.corolle");
        Path second = folder.resolve("b.corolle");
        new ProjectWriter().write(small.project, first, Progress.NONE);
        new ProjectWriter().write(new ProjectReader().read(first, Progress.NONE), second, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertEquals(1, Files.readString(first).split("formatVersion=\"1\"", -1).length - 1);
    }
}
