// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Named;

/** Every project this bundle ships, for the tests that hold for all of them. */
final class All {

    private All() { }

    /** What opens them, by the path of their file in the bundle. */
    static Map<String, Supplier<EvaluationProject>> files() {
        Map<String, Supplier<EvaluationProject>> files = new TreeMap<>();
        for (Sample sample : Sample.values()) {
            files.put("samples/" + sample.id() + ".corolle", sample::build);
        }
        for (Template template : Template.values()) {
            files.put("templates/" + template.id() + ".corolle", template::build);
        }
        return files;
    }

    /** All of them, named by their file. */
    static Stream<Named<EvaluationProject>> projects() {
        return files().entrySet().stream().map(e -> Named.of(e.getKey(), e.getValue().get()));
    }

    static List<String> ids(EvaluationProject project) {
        return of(project, Identified.class).stream().map(Identified::getId).toList();
    }

    static <E> List<E> of(EvaluationProject project, Class<E> type) {
        Stream.Builder<EObject> all = Stream.builder();
        all.add(project);
        for (TreeIterator<EObject> contents = project.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        return all.build().filter(type::isInstance).map(type::cast).toList();
    }
}
