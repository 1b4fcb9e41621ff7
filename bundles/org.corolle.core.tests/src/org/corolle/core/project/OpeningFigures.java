// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.corolle.core.Progress;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Compares opening a project of so many elements with bare EMF loading of the same file, in one run. */
public final class OpeningFigures {

    private OpeningFigures() { }

    public static void main(String[] arguments) throws Exception {
        int elements = Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("figures", ".corolle");
        new ProjectWriter().write(RandomProject.of(3, elements), file, Progress.NONE);
        for (int round = 0; round < 9; round++) {
            double ours = seconds(() -> new ProjectReader().read(file, Progress.NONE));
            double theirs = seconds(() -> bare(file));
            double save = seconds(() -> new ProjectWriter().write(RandomProject.of(3, 10), file.resolveSibling("x.corolle"), Progress.NONE));
            System.out.printf("%.3f s against %.3f s: %.2f (%d bytes; save small %.3f)%n", ours, theirs, ours / theirs, Files.size(file), save);
        }
        Files.delete(file);
    }

    interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void bare(Path file) throws Exception {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
    }
}
