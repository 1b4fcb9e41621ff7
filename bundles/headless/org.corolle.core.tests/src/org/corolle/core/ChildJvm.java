// SPDX-License-Identifier: EPL-2.0
package org.corolle.core;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;

/** Another Java process with core and its tests, to be killed or to run as somebody else. */
public final class ChildJvm {

    private ChildJvm() { }

    /** Starts {@code before} java {@code options} main arguments; both outputs come in one stream. */
    public static Process start(List<String> before, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-cp", path().collect(Collectors.joining(File.pathSeparator))));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** A copy of the class path that any user of this machine may read. */
    public static List<String> readableCopy(Path folder) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : path().toList()) {
            Path copy = folder.resolve("cp" + copies.size());
            try (Stream<Path> files = Files.walk(Path.of(entry))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(Path.of(entry).relativize(file).toString()).normalize());
                }
            }
            copies.add(copy.toString());
        }
        return List.of("-cp", String.join(File.pathSeparator, copies));
    }

    private static Stream<String> path() {
        return Stream.of(ChildJvm.class, Progress.class, EvaluationProject.class, EObject.class, URI.class,
                XMIResource.class).flatMap(ChildJvm::location).distinct();
    }

    /** Where a class comes from; a bundle may be a jar, or a folder with its classes somewhere below. */
    private static Stream<String> location(Class<?> type) {
        try {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Stream.of(place, place.resolve("target/classes")).filter(Files::exists).map(Path::toString);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
