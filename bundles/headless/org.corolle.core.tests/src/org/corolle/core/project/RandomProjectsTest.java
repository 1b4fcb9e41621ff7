// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RandomProjectsTest {

    private final long seed = new Random().nextLong();
    private final String said = "RandomProject.of(" + seed + "L, …)";

    @RepeatedTest(30)
    void anyProjectOpensEqualAndIsSavedAgainAsTheSameBytes() throws Exception {
        EvaluationProject project = RandomProject.of(seed, 300);

        byte[] bytes = bytes(project);
        EvaluationProject read = read(bytes);

        assertTrue(EcoreUtil.equals(project, read), said);
        assertArrayEquals(bytes, bytes(read), said);
    }

    @Test
    void aProjectOfThousandsOfElementsDoesToo() throws Exception {
        EvaluationProject project = RandomProject.of(seed, 6_000);

        byte[] bytes = bytes(project);

        assertTrue(EcoreUtil.equals(project, read(bytes)), said);
    }

    @RepeatedTest(5)
    void anyProjectIsXmiThatBareEmfOpensEqual() throws Exception {
        EvaluationProject project = RandomProject.of(seed, 300);

        Resource bare = new XMIResourceImpl(URI.createURI("bare.xmi"));
        bare.load(new ByteArrayInputStream(bytes(project)), Map.of());

        assertTrue(EcoreUtil.equals(project, bare.getContents().get(0)), said);
    }

    @RepeatedTest(5)
    void whatBareEmfSavesOpensEqual() throws Exception {
        EvaluationProject project = RandomProject.of(seed, 300);
        Resource bare = new XMIResourceImpl(URI.createURI("bare.xmi"));
        bare.getContents().add(project);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        bare.save(out, Map.of("ENCODING", "UTF-8"));

        assertTrue(EcoreUtil.equals(project, read(out.toByteArray())), said);
    }

    @Test
    void oneElementIsOneLine() throws Exception {
        EvaluationProject project = RandomProject.of(seed, 300);

        String text = new String(bytes(project), "UTF-8");

        assertEquals(300, text.lines().filter(line -> line.contains(" id=\"")).count(), said);
        assertTrue(text.lines().allMatch(line -> line.endsWith(">")), said);
    }

    private static byte[] bytes(EvaluationProject project) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProjectWriter().write(project, out);
        return out.toByteArray();
    }

    private static EvaluationProject read(byte[] bytes) throws Exception {
        return new ProjectReader().read(new ByteArrayInputStream(bytes), Path.of("a.corolle"), Progress.NONE);
    }
}
